import { Global, Module } from '@nestjs/common';
import { ErrorPages } from '../http/error-pages.js';
import { ClientBundle } from './client-bundle.js';
import { Pages } from './pages.js';
import { PagesController } from './pages.controller.js';
import { RenderedPages } from './rendered-pages.js';

@Global()
@Module({
  controllers: [PagesController],
  providers: [
    ClientBundle,
    RenderedPages,
    { provide: Pages, useExisting: RenderedPages },
    { provide: ErrorPages, useExisting: RenderedPages },
  ],
  exports: [Pages, ErrorPages],
})
export class PagesModule {}
