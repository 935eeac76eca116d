import { Client } from '../harness/client.js';
import { unlessRefused } from './invitation.js';
import type { Person } from './person.js';
import { unique } from './place.js';

/** A change idea as specs need it. */
export interface Idea { id: string; title: string; version: number }

export interface IdeaValues {
  title?: string; summary?: string; problem?: string; core?: string[]; adaptable?: string[]; areas?: string[]; drivers?: string[]; firstTest?: string;
  visibility?: string; teamId?: string;
}

/** An idea of a member, which the network sees unless the values say otherwise. */
export async function createIdea(member: Pick<Person, 'client'>, over: IdeaValues = {}): Promise<Idea> {
  const input = {
    title: `Idea ${unique()}`, summary: 'Call home on the second morning a student is missing.', problem: 'Families hear of absences when they are many.',
    core: ['Somebody the family knows calls'], adaptable: ['The hour of the call'], areas: ['EFFECTIVE_PRACTICES'], drivers: ['Ties with families'], firstTest: 'One adviser calls five families.',
    visibility: 'NETWORK', ...over,
  };
  const { createIdea: made } = await member.client.ask<{ createIdea: Idea & { __typename: string; message?: string } }>(
    'mutation ($input: CreateIdeaInput!) { createIdea(input: $input) { __typename ... on ChangeIdea { id title version } ... on Refused { message } } }', { input }, Client.key());
  const { id, title, version } = unlessRefused(made);
  return { id, title, version };
}
