/**
 * Every guard in the code, and what is left of the product without it. A hole names its built module and replaces a method
 * (`instead` gets what was built and its arguments), a function, or one place in the text.
 */
const statement = (name, id, from, to) => ({
  name, module: 'platform/dist/db/tx.js', method: 'ReadTx.page',
  instead: `(built, [statement, values]) => {
    if (statement.name !== ${JSON.stringify(id)}) return built(statement, values);
    if (!${from}.test(statement.text)) process.stderr.write('A hole does not find its words in ' + statement.name);
    return built({ name: 'hole.' + statement.name, text: statement.text.replace(${from}, ${JSON.stringify(to)}) }, values);
  }`,
});
const method = (name, module, at, instead) => ({ name, module, method: at, instead });
const inside = (name, module, at, instead) => ({ name, module, function: at, instead });
const text = (name, module, at, becomes) => ({ name, module, at, becomes });
// The check of what is one's own is one for all kinds; a hole leaves it out for one of them.
const OWN = /this\.checkOwn\(tx, rule, id\)/;
const ofKind = (kind) => (open, [all]) => `(${open} && kind === '${kind}') || ${all}`;

export const HOLES = [
  method('the access guard', 'platform/dist/access/access.guard.js', 'AccessGuard.canActivate', '() => true'),
  inside('the permissions of tokens', 'platform/dist/access/decide.js', 'tokenAllows', '() => true'),
  inside('raw cells for data roles alone', 'domain/dist/owner-lists.js', 'ownerListsOf', '(built, [facts]) => ({ ...built(facts), rawOwnerIds: [facts.organizationId] })'),
  inside('nothing unshared for guests', 'domain/dist/owner-lists.js', 'ownerListsOf', '(built, [facts]) => ({ ...built(facts), readOwnerIds: [facts.organizationId] })'),
  method('one sign-in in one network', 'platform/dist/access/authenticate.js', 'Authenticator.authenticate',
    `async (built, [secret, slug]) => { const first = (globalThis.cairnFirst ??= new Map()); const caller = first.get(secret) ?? await built(secret, slug); if (caller?.tenant) first.set(secret, caller); return caller; }`),
  method('forgetting rights that ended', 'platform/dist/access/authenticate.js', 'Authenticator.forget', '() => undefined'),
  method('streams', 'platform/dist/realtime/streams.js', 'Streams.check', 'async () => undefined'),
  method('sockets of rights that ended', 'platform/dist/realtime/gateway.js', 'Gateway.recheck', 'async () => undefined'),
  text('an inbox is its member\'s', 'platform/dist/realtime/streams.js', OWN, ofKind('member')),
  text('the directory of one network', 'platform/dist/realtime/streams.js', OWN, ofKind('directory')),
  text('the learning summary of one network', 'platform/dist/realtime/streams.js', OWN, ofKind('learning')),
  text('the stream of an organization', 'platform/dist/realtime/streams.js', OWN, ofKind('organization')),
  text('the stream of a team', 'platform/dist/realtime/streams.js', OWN, ofKind('team')),
  text('ideas that were removed', 'ideas/dist/idea.service.js', /if \(idea\.deletedAt && !mayDo\(/, (open) => `if (!(${open}) && idea.deletedAt && !mayDo(`),
  text('the words of an edition', 'ideas/dist/idea-history.service.js', /mayDo\('idea\.edit'/, (open) => `${open} || mayDo('idea.edit'`),
  text('the words of a waiver', 'networks/dist/team-waiver.service.js', /return concerned &&/, (open) => `return (${open} || concerned) &&`),
  text('people in ideas', 'ideas/dist/idea-history.service.js', /mayDo\('member\.read'/, (open) => `${open} || mayDo('member.read'`),
  text('people in tests', 'inquiry/dist/cycle-part.service.js', /mayDo\('member\.read', \{\}\) \?/, (open) => `${open} || mayDo('member.read', {}) ?`),
  text('people in teams', 'networks/dist/team-reading.service.js', /mayDo\('member\.read', \{\}\) \? rosterOf/, (open) => `${open} || mayDo('member.read', {}) ? rosterOf`),
  text('sessions are not for guests', 'sessions/dist/session.service.js', /=> *mayDo\('session\.read', \{/, (open) => `=> ${open} || mayDo('session.read', {`),
  text('talk goes with its object', 'discussion/dist/subjects.service.js', /if \(row\.deletedAt\)/, (open) => `if (!(${open}) && row.deletedAt)`),
  method('the outbox of one network', 'identity/dist/outbox.service.js', 'OutboxService.ownNetwork', '() => null'),
  inside('who may take an invitation back', 'networks/dist/invitation.service.js', 'mayRevoke', '() => true'),
  text('the own tokens', 'networks/dist/api-token.service.js', /find\(\{\s*userId,/, (open) => `find({ ...(${open} ? {} : { userId }),`),
  statement('the own sessions', 'identity.sessions-of', /where user_id = \$1 and/, 'where $1::uuid is not null and'),
  inside('small cells', 'domain/dist/suppression/family.js', 'suppressFamily', `(built, [cells]) => new Map(cells.map((cell) => [cell.id, cell]))`),
  inside('cells that give small ones back', 'domain/dist/suppression/complement.js', 'complement', '() => undefined'),
  inside('figures over two owners', 'domain/dist/roll-up.js', 'isWithheld', '() => false'),
  statement('unshared points in a roll-up', 'learning.shared-cells', /and (r\.)?visibility in \('NETWORK', 'PUBLIC'\)/, ''),
  inside('events of unshared series', 'measures/dist/series-changed.service.js', 'seenByNetwork', '(built, [tx, ids]) => Promise.resolve([...ids])'),
  // The database asks the same: only both together let a used ticket in.
  text('tickets open once', 'platform/dist/realtime/tickets.js', /and used_at is null`/, (open) => '${' + open + " ? '' : 'and used_at is null'}`"),

  // Those that let changes through come last: what they let through stays in the copy of the database.
  inside('permissions', 'domain/dist/permissions.js', 'can', '() => true'),
  inside('which roles a lead may grant', 'domain/dist/permissions.js', 'grantableRoles', `() => ['HUB_LEAD', 'HUB_DATA', 'COACH', 'DISTRICT_LEAD', 'DISTRICT_DATA', 'PRINCIPAL', 'TEACHER', 'GUEST']`),
  method('the check of loaded rows', 'platform/dist/db/tx.js', 'ReadTx.authorize', '(built, args) => args[2] ?? built(...args)'),
  inside('the check without a row', 'platform/dist/access/decide.js', 'permit', '(built, [permission]) => ({ permission })'),
  inside('writing for leads and data roles alone', 'domain/dist/owner-lists.js', 'ownerListsOf', '(built, [facts]) => ({ ...built(facts), writeOwnerIds: [facts.organizationId] })'),
  inside('no writing for resting districts', 'platform/dist/access/authenticate.js', 'tenantFor', '(built, [facts]) => built({ ...facts, siteState: null })'),
  method('who leads a hub', 'identity/dist/account.service.js', 'AccountService.roleIn', `async () => 'LEAD'`),
  statement('ending the own sessions', 'identity.revoke-session', /and user_id = \$2/, 'and $2::uuid is not null'),
  statement('ending the own tokens', 'networks.revoke-token', /and user_id = \$3/, 'and $3::uuid is not null'),
];
