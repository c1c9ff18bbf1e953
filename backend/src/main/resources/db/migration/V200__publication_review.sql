-- The view of the provider as it stands in public: cleared like the rest, while what the provider gave stays as it was.
alter table publication add column view_public text;
update publication set view_public = view_text where view_published;
alter table publication add constraint publication_view_public
    check (view_public is null or (view_published and view_text is not null));

-- What nobody reads is not kept for a reader.
update publication set left_out = null where outcome <> 'IN_PART';

-- Why it went on after an objection.
alter table publication add column resumed_because text;

-- A short text can be guessed back from its fingerprint, so only what stays in the public version keeps one.
alter table publication_clearance alter column fingerprint drop not null;
update publication_clearance set fingerprint = null where how <> 'KEPT';
alter table publication_clearance add constraint publication_clearance_fingerprint
    check ((fingerprint is not null) = (how = 'KEPT'));
