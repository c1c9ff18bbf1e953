package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.guest.MatterSettings;
import nl.waarborg.guest.MatterSettings.Setting;
import nl.waarborg.inquiry.InquiryApi.ReceivedInquiry;
import nl.waarborg.inquiry.InquiryApi.ReceivedSummary;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows questions to whoever was asked: of the case its number and its provider, and nothing more. */
@ApplicationScoped
class ReceivedAnswers {

    private final AuthorityKnowledge knowledge;
    private final MatterSettings settings;
    private final JsonCipher cipher;
    private final Clock clock;

    ReceivedAnswers(AuthorityKnowledge knowledge, MatterSettings settings, JsonCipher cipher, Clock clock) {
        this.knowledge = knowledge;
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
    }

    Uni<List<ReceivedSummary>> summaries(List<Inquiry> inquiries) {
        return settings.of(inquiries)
                .map(setting -> inquiries.stream()
                        .map(inquiry -> summary(setting, inquiry))
                        .toList());
    }

    Uni<ReceivedInquiry> one(Inquiry inquiry) {
        return settings.of(List.of(inquiry))
                .chain(setting -> known(setting, inquiry).map(known -> shown(setting, inquiry, known)));
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
}
