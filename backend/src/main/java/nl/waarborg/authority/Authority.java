package nl.waarborg.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A supervising team. Its code and the prefix of its case numbers never change: numbers out in the world carry them. */
@Entity
class Authority {

    @Id
    UUID id;

    String code;

    String name;

    String casePrefix;

    @Nullable
    String email;

    @Nullable
    String phone;

    Instant createdAt;

    @Version
    int version;

    protected Authority() {}

    Authority(AuthorityApi.AuthorityRequest request, Instant when) {
        this.id = Ids.next();
        this.code = request.code();
        this.casePrefix = request.casePrefix();
        this.createdAt = when;
        describe(request);
    }

    void describe(AuthorityApi.AuthorityRequest request) {
        name = request.name();
        email = request.email();
        phone = request.phone();
    }
}
