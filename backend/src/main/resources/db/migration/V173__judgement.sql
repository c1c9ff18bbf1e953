-- What the team makes of the result of an inspection. A deviation from what the rule makes counts once a second person
-- agreed with it, for the result that the rule made then.
create table judgement (
    -- an inspection has the identity of its case
    inspection_id uuid primary key references case_file,
    version integer not null,
    trust jsonb not null,
    verdict text check (verdict in ('GOOD', 'SUFFICIENT', 'INSUFFICIENT')),
    consequence text check (consequence in ('IMPROVE_WITHOUT_RETEST', 'IMPROVEMENT_PLAN_AND_RETEST', 'HEAVIER_MEASURE')),
    consequence_text text,
    deviation_reason text,
    state text not null check (state in ('OPEN', 'ASKED', 'AGREED')),
    basis text check (basis in ('GOOD', 'SUFFICIENT', 'INSUFFICIENT', 'NONE')),
    asked_by_id uuid references account,
    asked_by_name text,
    asked_at timestamptz,
    agreed_by_id uuid references account,
    agreed_by_name text,
    agreed_at timestamptz,
    sent_back_reason text,
    nobody_there boolean not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    check (state = 'OPEN' or (asked_at is not null and basis is not null)),
    check (state <> 'AGREED' or agreed_at is not null),
    -- the second person is another one
    check (agreed_by_id is null or agreed_by_id <> asked_by_id)
);
