import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { policy, reads } from '../../submissions/index.js';
import type { Note } from '../domain/note.js';
import { CaseNotes } from '../reads/case-notes.js';
import { Colleagues } from '../reads/colleagues.js';
import { SeeMentions } from '../use-cases/see-mentions.js';
import { WithdrawNote } from '../use-cases/withdraw-note.js';
import { WriteNote } from '../use-cases/write-note.js';
import { CaseNote, ColleagueList, NotePage, NoteRequest, NotesQuery } from './notes.dto.js';

/** What the staff write to each other about a case; neither its author nor the public ever reads it. */
@ApiTags('casework')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/case-files/:number')
@Audience({ who: 'staff', roles: policy.rolesFor('note') })
export class NotesController {
  constructor(
    private readonly notes: CaseNotes,
    private readonly colleagues: Colleagues,
    private readonly write: WriteNote,
    private readonly withdraw: WithdrawNote,
    private readonly see: SeeMentions,
  ) {}

  @Get('notes')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Notes of the staff about the case', operationId: 'readNotes' })
  @ApiOkResponse({ type: NotePage })
  async readNotes(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Query() query: NotesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotePage> {
    return answerPage(await this.notes.read(number, staff, query), request, reply);
  }

  @Post('notes')
  @Header('cache-control', 'no-store')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Write a note to the colleagues who may see the case', operationId: 'writeNote' })
  @ApiCreatedResponse({ type: CaseNote })
  async writeNote(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: NoteRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<CaseNote> {
    return this.shown(await this.write.run(number, staff, request.toNote(), key), staff);
  }

  @Delete('notes/:note')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'note', type: String, format: 'uuid' })
  @ApiOperation({ summary: 'Take back the words of a note that you wrote', operationId: 'withdrawNote' })
  @ApiOkResponse({ type: CaseNote })
  async withdrawNote(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('note', ParseUUIDPipe) note: string,
    @CurrentStaff() staff: StaffActor,
  ): Promise<CaseNote> {
    return this.shown(await this.withdraw.run(number, note, staff), staff);
  }

  @Post('notes/reading')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark what names you in the notes of the case as seen', operationId: 'markMentionsSeen' })
  @ApiNoContentResponse()
  markSeen(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.see.run(number, staff);
  }

  @Get('colleagues')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who else may see the case, and so can be named in a note', operationId: 'listColleagues' })
  @ApiOkResponse({ type: ColleagueList })
  listColleagues(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<ColleagueList> {
    return this.colleagues.listFor(number, staff);
  }

  private async shown(note: Note, { accountId }: StaffActor): Promise<CaseNote> {
    const [shown] = await this.notes.present([note], accountId);
    return shown ?? fail(NOT_FOUND);
  }
}
