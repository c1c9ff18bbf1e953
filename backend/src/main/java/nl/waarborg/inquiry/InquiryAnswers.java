package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.inquiry.InquiryApi.Asked;
import nl.waarborg.inquiry.InquiryApi.InquiryAnswer;
import nl.waarborg.inquiry.InquiryApi.Reply;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows questions to the team that asked them. */
@ApplicationScoped
class InquiryAnswers {

    private final AgreedTermService terms;
    private final AuthorityKnowledge knowledge;
    private final AttachmentService attachments;
    private final Clock clock;

    InquiryAnswers(AgreedTermService terms, AuthorityKnowledge knowledge, AttachmentService attachments, Clock clock) {
        this.terms = terms;
        this.knowledge = knowledge;
        this.attachments = attachments;
        this.clock = clock;
    }

    Uni<InquiryAnswer> one(SeenCase seen, Inquiry inquiry) {
        return all(seen, List.of(inquiry)).map(List::getFirst);
    }

    Uni<List<InquiryAnswer>> all(SeenCase seen, List<Inquiry> inquiries) {
        List<UUID> ids = inquiries.stream()
                .flatMap(inquiry -> Arrays.stream(inquiry.attachmentIds))
                .toList();
        return terms.find(inquiries.stream().map(inquiry -> inquiry.deadlineId).toList())
                .chain(dates -> attachments
                        .shown(seen.caller(), Ref.ofCase(seen.facts().id()), ids)
                        .map(files -> files.stream().collect(Collectors.toMap(Attachment::id, Function.identity())))
                        .map(files -> inquiries.stream()
                                .map(inquiry -> shown(seen, inquiry, dates.get(inquiry.deadlineId), files))
                                .toList()));
    }

    private InquiryAnswer shown(SeenCase seen, Inquiry inquiry, DeadlineFacts term, Map<UUID, Attachment> files) {
        return new InquiryAnswer(
                inquiry.id,
                inquiry.caseId,
                inquiry.followsId,
                new Asked(inquiry.kind, inquiry.name, inquiry.email),
                inquiry.question,
                inquiry.askedByName,
                inquiry.askedAt,
                term.dueOn(),
                inquiry.isOpen() && term.dueOn().isBefore(clock.today()),
                inquiry.state,
                reply(inquiry, files),
                inquiry.reason,
                inquiry.endedByName,
                inquiry.endedAt,
                InquiryPolicy.actionsOfTeam(seen, inquiry),
                inquiry.version);
    }

    private @Nullable Reply reply(Inquiry inquiry, Map<UUID, Attachment> files) {
        return inquiry.answer == null
                ? null
                : new Reply(
                        inquiry.answer,
                        knowledge.read(inquiry.shared),
                        Arrays.stream(inquiry.attachmentIds)
                                .filter(files::containsKey)
                                .map(files::get)
                                .toList());
    }
}
