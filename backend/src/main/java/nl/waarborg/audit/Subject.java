package nl.waarborg.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was changed or looked at.
 *
 * @param kind the concept of the glossary, kebab-case: {@code report}, {@code protocol-settings}
 * @param version the version that the change led to, where there is one
 * @param caseId the case to which it belongs, where there is one
 */
public record Subject(
        String kind,
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable UUID caseId) {

    public static Subject of(String kind, @Nullable UUID id) {
        return new Subject(kind, id, null, null);
    }

    public Subject version(int version) {
        return new Subject(kind, id, version, caseId);
    }

    public Subject inCase(UUID caseId) {
        return new Subject(kind, id, version, caseId);
    }
}
