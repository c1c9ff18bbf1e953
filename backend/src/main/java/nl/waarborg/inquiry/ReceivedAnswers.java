package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.authority.AuthorityNames;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.inquiry.InquiryApi.ReceivedInquiry;
import nl.waarborg.inquiry.InquiryApi.ReceivedSummary;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.provider.ProviderNames;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows questions to whoever was asked: of the case its number and its provider, and nothing more. */
@ApplicationScoped
class ReceivedAnswers {

    private final AgreedTermService terms;
    private final AuthorityKnowledge knowledge;
    private final CaseFileService cases;
    private final ProviderNames providers;
    private final AuthorityNames authorities;
    private final JsonCipher cipher;
    private final Clock clock;

    ReceivedAnswers(
            AgreedTermService terms,
            AuthorityKnowledge knowledge,
            CaseFileService cases,
            ProviderNames providers,
            AuthorityNames authorities,
            JsonCipher cipher,
            Clock clock) {
        this.terms = terms;
        this.knowledge = knowledge;
        this.cases = cases;
        this.providers = providers;
        this.authorities = authorities;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What surrounds questions: their cases and terms, and the names that a reader knows these by. */
    record Setting(
            Map<UUID, CaseFacts> files,
            Map<UUID, DeadlineFacts> terms,
            Map<UUID, String> providers,
            Map<UUID, String> authorities) {

        CaseFacts file(Inquiry inquiry) {
            return Objects.requireNonNull(files.get(inquiry.caseId));
        }

        DeadlineFacts term(Inquiry inquiry) {
            return Objects.requireNonNull(terms.get(inquiry.deadlineId));
        }

        @Nullable
        String provider(Inquiry inquiry) {
            UUID provider = file(inquiry).providerId();
            return provider == null ? null : providers.get(provider);
        }

        String authority(Inquiry inquiry) {
            return authorities.getOrDefault(inquiry.authorityId, "");
        }
    }

    Uni<List<ReceivedSummary>> summaries(List<Inquiry> inquiries) {
        return setting(inquiries)
                .map(setting -> inquiries.stream()
                        .map(inquiry -> summary(setting, inquiry))
                        .toList());
    }

    Uni<ReceivedInquiry> one(Inquiry inquiry) {
        return setting(List.of(inquiry))
                .chain(setting -> known(setting, inquiry).map(known -> shown(setting, inquiry, known)));
    }

    Uni<Setting> setting(List<Inquiry> inquiries) {
        return cases.facts(ids(inquiries.stream().map(inquiry -> inquiry.caseId).toList()))
                .chain(files -> terms.find(inquiries.stream()
                                .map(inquiry -> inquiry.deadlineId)
                                .toList())
                        .chain(dates -> providers
                                .names(ids(files.values().stream()
                                        .map(CaseFacts::providerId)
                                        .filter(Objects::nonNull)
                                        .toList()))
                                .chain(names -> authorities
                                        .names(ids(inquiries.stream()
                                                .map(inquiry -> inquiry.authorityId)
                                                .toList()))
                                        .map(asking -> new Setting(files, dates, names, asking)))));
    }

    @Nullable
    String draft(Inquiry inquiry) {
        return inquiry.draft == null ? null : cipher.open(inquiry.draft, inquiry.id, String.class);
    }

    private Uni<List<KnownOfProvider>> known(Setting setting, Inquiry inquiry) {
        return inquiry.askedAuthorityId == null || !inquiry.isOpen()
                ? Uni.createFrom().item(List.of())
                : knowledge.of(inquiry.askedAuthorityId, setting.file(inquiry).providerId());
    }

    private ReceivedSummary summary(Setting setting, Inquiry inquiry) {
        DeadlineFacts term = setting.term(inquiry);
        return new ReceivedSummary(
                inquiry.id,
                setting.file(inquiry).number(),
                setting.provider(inquiry),
                setting.authority(inquiry),
                inquiry.askedByName,
                inquiry.askedAt,
                term.dueOn(),
                isOverdue(inquiry, term),
                inquiry.kind == AskedKind.AUTHORITY,
                inquiry.state);
    }

    private ReceivedInquiry shown(Setting setting, Inquiry inquiry, List<KnownOfProvider> known) {
        DeadlineFacts term = setting.term(inquiry);
        CaseFacts file = setting.file(inquiry);
        return new ReceivedInquiry(
                inquiry.id,
                file.number(),
                setting.provider(inquiry),
                setting.authority(inquiry),
                inquiry.askedByName,
                inquiry.askedAt,
                inquiry.question,
                term.dueOn(),
                isOverdue(inquiry, term),
                inquiry.kind == AskedKind.AUTHORITY,
                inquiry.state,
                draft(inquiry),
                known,
                inquiry.answer,
                knowledge.read(inquiry.shared),
                inquiry.reason,
                inquiry.endedAt,
                InquiryPolicy.actionsOfAsked(inquiry, file.open()),
                inquiry.version);
    }

    private boolean isOverdue(Inquiry inquiry, DeadlineFacts term) {
        return inquiry.isOpen() && term.dueOn().isBefore(clock.today());
    }

    private static Set<UUID> ids(List<UUID> ids) {
        return ids.stream().collect(Collectors.toSet());
    }
}
