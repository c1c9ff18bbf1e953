package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Recovery codes. */
@ApplicationScoped
class RecoveryCodeRepository implements PanacheRepositoryBase<RecoveryCode, UUID> {

    /** Uses a code up, if it is one that was not used before. */
    Uni<Boolean> use(UUID account, String hash, Instant when) {
        return update("usedAt = ?1 where accountId = ?2 and codeHash = ?3 and usedAt is null", when, account, hash)
                .map(rows -> rows == 1);
    }

    Uni<Void> replace(UUID account, List<String> hashes) {
        return forget(account)
                .chain(() -> persist(hashes.stream()
                        .map(hash -> new RecoveryCode(account, hash))
                        .toList()));
    }

    Uni<Long> forget(UUID account) {
        return delete("accountId", account);
    }
}
