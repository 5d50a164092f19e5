import { Injectable } from '@nestjs/common';
import { CitizenScenes } from './citizen-scenes.js';
import { DeadlineScenes } from './deadline-scenes.js';
import { FollowerScenes } from './follower-scenes.js';
import { ModeratorScenes } from './moderator-scenes.js';
import { OfficialScenes } from './official-scenes.js';
import { PolicyScenes } from './policy-scenes.js';
import { VerdictScenes } from './verdict-scenes.js';

/** All that can be played, by whose part it is. */
@Injectable()
export class DemoScenes {
  constructor(
    readonly citizens: CitizenScenes,
    readonly followers: FollowerScenes,
    readonly moderators: ModeratorScenes,
    readonly officials: OfficialScenes,
    readonly deadlines: DeadlineScenes,
    readonly verdicts: VerdictScenes,
    readonly policies: PolicyScenes,
  ) {}
}
