import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AccountList } from '../reads/account-list.js';
import { ChangeAccount } from '../use-cases/change-account.js';
import { ResetTotp } from '../use-cases/disable-totp.js';
import { Invite, InviteAgain } from '../use-cases/invite.js';
import { toAccount } from './account-answers.js';
import { AccountDto, AccountListDto, AccountPatchDto, NewAccountDto } from './accounts-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/accounts')
@Audience({ who: 'staff', roles: ['administrator'] })
export class AccountsAdminController {
  constructor(
    private readonly list: AccountList,
    private readonly inviteCase: Invite,
    private readonly inviteAgainCase: InviteAgain,
    private readonly changeAccountCase: ChangeAccount,
    private readonly resetTotpCase: ResetTotp,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All accounts: active, invited, deactivated' })
  @ApiOkResponse({ type: AccountListDto })
  async listAccounts(): Promise<AccountListDto> {
    return { items: (await this.list.all()).map(toAccount) };
  }

  @Post()
  @ApiOperation({ summary: 'Invite somebody by e-mail' })
  @ApiCreatedResponse({ type: AccountDto })
  async invite(@CurrentStaff() actor: StaffActor, @Body() account: NewAccountDto): Promise<AccountDto> {
    const { department = null, office = null, officeTitle, language, ...told } = account;
    const wanted = { ...told, department, office, officeTitle: officeTitle ?? '', language: language ?? 'bg' };
    return toAccount(await this.list.one(await this.inviteCase.run(actor, wanted)));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change an account, deactivate it or bring it back' })
  @ApiOkResponse({ type: AccountDto })
  @ApiConflictResponse({ description: '`last-administrator`, or `account-state`' })
  async changeAccount(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: AccountId,
    @Body() patch: AccountPatchDto,
  ): Promise<AccountDto> {
    await this.changeAccountCase.run(actor, id, patch);
    return toAccount(await this.list.one(id));
  }

  @Post(':id/invitation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send the invitation again; the earlier link stops working' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`account-state`: the account does not wait for an invitation.' })
  inviteAgain(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: AccountId): Promise<void> {
    return this.inviteAgainCase.run(actor, id);
  }

  @Post(':id/totp-reset')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the second step away from one who lost it; their sessions end' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`totp-state`: there is none.' })
  resetTotp(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: AccountId): Promise<void> {
    return this.resetTotpCase.run(actor, id);
  }
}
