import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access, type Refused } from '@cairn/platform';
import { AddNoteInput, CommitPredictionInput, EditNoteInput, MoveNoteInput } from './board.input.js';
import { BoardService } from './board.service.js';
import { type LiveSession, SessionResult } from './live-session.entity.js';
import { type SessionNote, SessionNoteResult } from './session-note.entity.js';

const ID_ARG = { type: () => ID };

/** What people write in a step. */
@Resolver()
export class BoardResolver {
  constructor(private readonly board: BoardService) {}

  @Access('session.takePart')
  @Mutation(() => SessionResult)
  commitPrediction(@Args('input') input: CommitPredictionInput): Promise<LiveSession | Refused> {
    return this.board.commitPrediction(input);
  }

  @Access('session.takePart')
  @Mutation(() => SessionNoteResult)
  addSessionNote(@Args('input') input: AddNoteInput): Promise<SessionNote | Refused> {
    return this.board.addNote(input);
  }

  @Access('session.takePart')
  @Mutation(() => SessionNoteResult)
  editSessionNote(@Args('input') input: EditNoteInput): Promise<SessionNote | Refused> {
    return this.board.editNote(input);
  }

  @Access('session.takePart')
  @Mutation(() => SessionNoteResult)
  moveSessionNote(@Args('input') input: MoveNoteInput): Promise<SessionNote | Refused> {
    return this.board.moveNote(input);
  }

  @Access('session.takePart')
  @Mutation(() => SessionNoteResult)
  removeSessionNote(@Args('id', ID_ARG) id: string, @Args('removed', { defaultValue: true }) removed: boolean): Promise<SessionNote | Refused> {
    return this.board.removeNote(id, removed);
  }

  @Access('session.takePart')
  @Mutation(() => SessionNoteResult)
  voteForNote(@Args('noteId', ID_ARG) noteId: string, @Args('on') on: boolean): Promise<SessionNote | Refused> {
    return this.board.vote(noteId, on);
  }
}
