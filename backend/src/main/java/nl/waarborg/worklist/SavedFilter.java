package nl.waarborg.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A filter of the work list that somebody keeps under a name. */
@Entity
@Table(name = "saved_filter")
class SavedFilter {

    @Id
    UUID id;

    UUID accountId;
    UUID authorityId;
    String name;
    String query;
    Instant savedAt;

    protected SavedFilter() {}

    SavedFilter(UUID id, UUID accountId, UUID authorityId, String name, String query, Instant savedAt) {
        this.id = id;
        this.accountId = accountId;
        this.authorityId = authorityId;
        this.name = name;
        this.query = query;
        this.savedAt = savedAt;
    }

    WorklistApi.SavedFilter answer() {
        return new WorklistApi.SavedFilter(id, name, query);
    }
}
