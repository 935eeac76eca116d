import { createHash, randomBytes } from 'node:crypto';

const SOCKETS_EACH = 5;

/** Members of the hub, as many as so many sockets need, each with an open session; as superuser. */
export async function addMembers(product, network, sockets) {
  const people = Math.ceil(sockets / SOCKETS_EACH);
  await product.sql(`with people as (
      insert into app_user (id, email, name) select uuidv7(), 'p' || n || '@bench.example', 'Person ' || n from generate_series(1, $3::int) n returning id, name
    ), sessions as (
      insert into session (id, user_id, secret_hash, expires_at) select uuidv7(), id, sha256(id::text::bytea), now() + interval '1 day' from people
    ) insert into member (network_id, id, user_id, name, organization_id, roles) select $1, uuidv7(), id, name, $2, array['COACH'] from people`, [network.id, network.hub.id, people]);
}

/** Fresh tickets for so many sockets, five for each member: what `socketTicket` would write for them, but valid for an hour. */
export async function ticketsFor(product, network, sockets) {
  const secrets = Array.from({ length: sockets }, () => randomBytes(32).toString('base64url'));
  await product.sql(`insert into socket_ticket (network_id, id, secret_hash, user_id, session_id, expires_at)
    select $1, uuidv7(), t.hash, p.user_id, p.session_id, now() + interval '1 hour'
    from unnest($2::bytea[]) with ordinality as t(hash, place)
    join (select s.user_id, s.id as session_id, row_number() over (order by s.id) as nth from session s join member m on m.user_id = s.user_id and m.network_id = $1 join app_user u on u.id = s.user_id
      where u.email like '%@bench.example' and s.revoked_at is null) p on p.nth = (t.place + ${SOCKETS_EACH - 1}) / ${SOCKETS_EACH}`, [network.id, secrets.map((secret) => createHash('sha256').update(secret).digest())]);
  return secrets;
}
