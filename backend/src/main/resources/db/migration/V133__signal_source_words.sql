-- What the team asks whoever gave a signal, what is answered, and what that person adds unasked. Read by whoever reads the
-- content of the signal, and by the source itself.
create table signal_question (
    id uuid primary key,
    signal_id uuid not null references signal,
    question text,
    asked_at timestamptz,
    asked_by text,
    deadline_id uuid references deadline,
    answer text,
    answered_at timestamptz,
    check ((question is null) = (asked_at is null)),
    check ((answer is null) = (answered_at is null)),
    check (question is not null or answer is not null)
);

create index signal_question_signal on signal_question (signal_id, id);
