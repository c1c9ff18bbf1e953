-- Which steps of loading the demo were done, so that it is loaded once; empty wherever there is no demo.
create table demo_step (
    name text primary key,
    made uuid,
    done_at timestamptz not null
);
