package nl.waarborg.letter;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.file.StoredFile;
import org.jspecify.annotations.Nullable;

/** Reads and writes letters. */
@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<Letter, UUID> {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** Newest first, none later than {@code until}. */
    Uni<List<Letter>> of(UUID caseId, @Nullable Instant until) {
        return list("caseId = ?1 and sentAt <= ?2 order by sentAt desc, id desc", caseId, until == null ? FAR : until);
    }

    /** Keeps the document, unless another made it meanwhile; answers whether this one is kept. */
    Uni<Boolean> keepDocument(UUID letterId, StoredFile document) {
        return update(
                        "documentId = ?1, documentSha256 = ?2 where id = ?3 and documentId is null",
                        document.id(),
                        document.sha256(),
                        letterId)
                .map(rows -> rows == 1);
    }

    /** Marks the notices as written; false when another did so before. */
    Uni<Boolean> markNoticed(UUID letterId, Instant when) {
        return update("noticedAt = ?1 where id = ?2 and noticedAt is null", when, letterId)
                .map(rows -> rows == 1);
    }
}
