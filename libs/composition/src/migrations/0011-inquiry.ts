import type { Migration } from '@cairn/platform';

/** PDSA cycles: their plan, predictions, notes while doing, study and decision. */
export const inquiry: Migration = {
  name: '0011-inquiry',
  up: async ({ run, ownedTable, partTable }) => {
    await ownedTable('pdsa_cycle', `idea_id uuid not null, lead_id uuid not null, ramp_id uuid not null, number integer not null default 1, parent_id uuid, cloned_from_id uuid,
      title text not null, objective text not null default '', measure_id uuid, site_id uuid,
      stage text not null default 'DRAFT' check (stage in ('DRAFT', 'PLANNED', 'RUNNING', 'STUDYING', 'CLOSED', 'CANCELLED')),
      scale_count integer check (scale_count between 1 and 1000000), scale_unit text not null default '',
      failure_cost text not null default 'SMALL' check (failure_cost in ('SMALL', 'LARGE')), readiness text not null default 'NONE' check (readiness in ('NONE', 'SOME', 'STRONG')), planned_start date, planned_end date,
      tasks jsonb not null default '[]', data_plan text not null default '',
      as_planned boolean, what_differed text not null default '',
      what_changed text not null default '', what_supported text not null default '', effect_educators text not null default '', effect_students text not null default '',
      effect_system text not null default '', learned text not null default '', conditions text[] not null default '{}',
      decision text check (decision in ('ADOPT', 'ADAPT', 'ABANDON')), why text not null default '', next_step text not null default '', scale_plan text not null default '',
      sustained_by text not null default '', retry_when text not null default '', cancel_reason text not null default '',
      started_at timestamptz, studied_at timestamptz, closed_at timestamptz,
      foreign key (network_id, team_id) references team (network_id, id), foreign key (network_id, idea_id) references change_idea (network_id, id),
      foreign key (network_id, lead_id) references member (network_id, id), foreign key (network_id, ramp_id) references pdsa_cycle (network_id, id),
      foreign key (network_id, parent_id) references pdsa_cycle (network_id, id), foreign key (network_id, cloned_from_id) references pdsa_cycle (network_id, id),
      foreign key (network_id, measure_id) references measure (network_id, id), foreign key (network_id, site_id) references site (network_id, id),
      check (team_id is not null), check (parent_id is null = (number = 1)), check ((stage = 'CLOSED') = (decision is not null))`,
    { contributed: true, system: 'select' });
    // Adapt leads to exactly one next cycle.
    await run(`create unique index pdsa_cycle_child on pdsa_cycle (network_id, parent_id) where parent_id is not null`);
    await run(`create index pdsa_cycle_team on pdsa_cycle (network_id, team_id, stage, id desc)`);
    await run(`create index pdsa_cycle_idea on pdsa_cycle (network_id, idea_id, id desc)`);
    await run(`create index pdsa_cycle_ramp on pdsa_cycle (network_id, ramp_id, number)`);
    await run(`create index pdsa_cycle_measure on pdsa_cycle (network_id, measure_id) where measure_id is not null`);
    const part = { of: 'pdsa_cycle', by: 'cycle_id' } as const;
    const ofCycle = 'foreign key (network_id, cycle_id) references pdsa_cycle (network_id, id)';
    await partTable('prediction', `cycle_id uuid not null, number integer not null, question text not null, predicted text not null, value numeric, unit text not null default '',
      confidence integer check (confidence between 0 and 100), data_kind text not null default 'BOTH' check (data_kind in ('QUALITATIVE', 'QUANTITATIVE', 'BOTH')),
      result text not null default '', result_value numeric, verdict text check (verdict in ('CONFIRMED', 'PARTLY', 'NOT_CONFIRMED', 'CANNOT_TELL')), surprise text not null default '',
      ${ofCycle}, unique (network_id, cycle_id, number)`, { ...part, app: 'select, insert, update, delete', system: 'select' });
    await partTable('cycle_note', `cycle_id uuid not null, author_id uuid not null, kind text not null check (kind in ('OBSERVATION', 'PROBLEM', 'DATA')), body text not null,
      quantity numeric, unit text not null default '', noted_at timestamptz not null default now(), deleted_at timestamptz,
      ${ofCycle}, foreign key (network_id, author_id) references member (network_id, id)`, part);
    await run(`create index cycle_note_cycle on cycle_note (network_id, cycle_id, id)`);
    await partTable('cycle_step', `cycle_id uuid not null, id uuid not null, from_stage text not null, to_stage text not null, reason text not null default '', member_id uuid not null,
      at timestamptz not null default now(), ${ofCycle}, foreign key (network_id, member_id) references member (network_id, id)`,
    { ...part, key: 'cycle_id, id', bare: true, app: 'select, insert' });
    // Once the test runs, what was predicted stands, whoever writes. The lock lets nobody start the test in between.
    await run(`create function keep_predictions() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      declare stage text;
      begin
        select c.stage into stage from pdsa_cycle c
          where c.network_id = coalesce(new.network_id, old.network_id) and c.id = coalesce(new.cycle_id, old.cycle_id) for share;
        if stage in ('DRAFT', 'PLANNED') then return case when tg_op = 'DELETE' then old else new end; end if;
        if tg_op <> 'UPDATE' or (new.cycle_id, new.number, new.question, new.predicted, new.unit, new.data_kind) is distinct from (old.cycle_id, old.number, old.question, old.predicted, old.unit, old.data_kind)
          or new.value is distinct from old.value or new.confidence is distinct from old.confidence then
          raise exception 'predictions are frozen once the test runs' using errcode = 'check_violation', constraint = 'prediction_frozen';
        end if;
        return new;
      end $f$`);
    await run(`create trigger prediction_frozen before insert or update or delete on prediction for each row execute function keep_predictions()`);
  },
};
