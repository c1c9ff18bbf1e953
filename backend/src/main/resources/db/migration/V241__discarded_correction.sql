-- How a publication stood before a correction was begun, so that the correction can be discarded. Kept only while it lasts.
alter table publication add column before_correction jsonb;
alter table publication add constraint publication_before_correction
    check (before_correction is null or state in ('CORRECTING', 'CORRECTION_PROPOSED'));
