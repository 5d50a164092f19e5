import { Module } from '@nestjs/common';
import { SubmissionsModule } from '../submissions/index.js';
import { TransparencyLogModule } from '../transparency-log/index.js';
import { LogController } from './http/log.controller.js';
import { ReceiptPagesController } from './http/receipt-pages.controller.js';
import { ReceiptsController } from './http/receipts.controller.js';
import { ComparedCases } from './reads/compared-cases.js';
import { LogPages } from './reads/log-pages.js';
import { OwnReceipt } from './reads/own-receipt.js';
import { ReceiptPages } from './reads/receipt-pages.js';
import { ReceiptTemplate } from './reads/receipt-template.js';
import { Receipts } from './reads/receipts.js';

/** The transparency log as people read it: its entries beside the cases that they are about, and receipts to take away. */
@Module({
  imports: [SubmissionsModule, TransparencyLogModule],
  controllers: [LogController, ReceiptsController, ReceiptPagesController],
  providers: [ComparedCases, LogPages, OwnReceipt, ReceiptPages, Receipts, ReceiptTemplate],
  exports: [LogPages],
})
export class PublicLogModule {}
