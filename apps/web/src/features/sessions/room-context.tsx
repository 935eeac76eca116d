import type { TypedDocumentString } from '@cairn/contracts';
import { createContext, useContext, useEffect } from 'react';
import { useAct } from '../../app/forms/use-act.js';
import type { RequestError } from '../../app/graphql/errors.js';
import type { Room } from './patch-room.js';

export type Step = Room['steps'][number];
export type Note = Room['notes'][number];

export interface RoomView {
  slug: string;
  room: Room;
  /** The step that is open. */
  step: Step | null;
  /** Whether the viewer facilitates. */
  leads: boolean;
  refresh: () => Promise<void>;
  /** Says at the top of the stage what did not work. */
  say: (problem: string | null) => void;
}

export const RoomContext = createContext<RoomView | null>(null);

/** The live session on the screen. */
export function useRoomView(): RoomView {
  const view = useContext(RoomContext);
  if (!view) throw new Error('This is a part of a live session.');
  return view;
}

/** A mutation of the session: afterwards its state is fetched; what did not work is said at the top of the stage. */
export function useRoomAct<Result, Variables>(document: TypedDocumentString<Result, Variables>, onError?: (error: RequestError) => boolean) {
  const { slug, refresh, say } = useRoomView();
  const { act, pending, problem } = useAct(document, { network: slug, onDone: () => void refresh(), onError });
  useEffect(() => {
    if (problem) say(problem);
  }, [problem, say]);
  return {
    pending,
    act: (variables: Variables, onDone?: (result: Result) => void) => {
      say(null);
      act(variables, onDone);
    },
  };
}

/** The name of somebody in the session. */
export function useNameOf(): (memberId: string) => string {
  const { room } = useRoomView();
  return (memberId) => room.people.find(({ id }) => id === memberId)?.name ?? (room.facilitator.id === memberId ? room.facilitator.name : '');
}
