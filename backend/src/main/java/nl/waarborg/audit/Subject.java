package nl.waarborg.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was changed or looked at.
 *
 * @param kind the concept of the glossary, kebab-case: {@code report}, {@code protocol-settings}
 * @param version the version that the change led to, where there is one
 * @param caseId the case to which it belongs, where there is one
 * @param authorityId whose trail it stands in; the authority of the actor when not given
 */
public record Subject(
        String kind,
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable UUID caseId,
        @Nullable UUID authorityId) {

    public static Subject of(String kind, @Nullable UUID id) {
        return new Subject(kind, id, null, null, null);
    }

    public Subject version(int version) {
        return new Subject(kind, id, version, caseId, authorityId);
    }

    public Subject inCase(UUID caseId) {
        return new Subject(kind, id, version, caseId, authorityId);
    }

    /** For what providers, jobs and other authorities do in a case: it stands in the trail of the case's authority. */
    public Subject forAuthority(UUID authorityId) {
        return new Subject(kind, id, version, caseId, authorityId);
    }
}
