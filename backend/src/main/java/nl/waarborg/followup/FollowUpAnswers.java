package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.followup.FollowUpApi.FollowUpAnswer;
import nl.waarborg.followup.FollowUpApi.HandedTo;
import nl.waarborg.followup.FollowUpApi.ReceivedFollowUp;
import nl.waarborg.guest.MatterSettings;
import nl.waarborg.guest.MatterSettings.Setting;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows tasks: to the team with what came of them, to whoever must act with a summary of the case. */
@ApplicationScoped
class FollowUpAnswers {

    private final AgreedTermService terms;
    private final MatterSettings settings;
    private final AttachmentService attachments;
    private final JsonCipher cipher;
    private final Clock clock;

    FollowUpAnswers(
            AgreedTermService terms,
            MatterSettings settings,
            AttachmentService attachments,
            JsonCipher cipher,
            Clock clock) {
        this.terms = terms;
        this.settings = settings;
        this.attachments = attachments;
        this.cipher = cipher;
        this.clock = clock;
    }

    Uni<FollowUpAnswer> one(SeenCase seen, FollowUp followUp) {
        return all(seen, List.of(followUp)).map(List::getFirst);
    }

    Uni<List<FollowUpAnswer>> all(SeenCase seen, List<FollowUp> followUps) {
        List<UUID> ids = followUps.stream()
                .flatMap(followUp -> Arrays.stream(followUp.attachmentIds))
                .toList();
        return terms.find(
                        followUps.stream().map(followUp -> followUp.deadlineId).toList())
                .chain(dates -> attachments
                        .shown(seen.caller(), Ref.ofCase(seen.facts().id()), ids)
                        .map(files -> files.stream().collect(Collectors.toMap(Attachment::id, Function.identity())))
                        .map(files -> followUps.stream()
                                .map(followUp -> ofCase(seen, followUp, dates.get(followUp.deadlineId), files))
                                .toList()));
    }

    Uni<List<ReceivedFollowUp>> received(Caller caller, List<FollowUp> followUps) {
        return settings.of(followUps)
                .map(setting -> followUps.stream()
                        .map(followUp -> received(caller, setting, followUp))
                        .toList());
    }

    @Nullable
    String draft(FollowUp followUp) {
        return followUp.draft == null ? null : cipher.open(followUp.draft, followUp.id, String.class);
    }

    private FollowUpAnswer ofCase(SeenCase seen, FollowUp followUp, DeadlineFacts term, Map<UUID, Attachment> files) {
        return new FollowUpAnswer(
                followUp.id,
                followUp.caseId,
                handedTo(followUp),
                followUp.task,
                followUp.openedByName,
                followUp.openedAt,
                term.dueOn(),
                isOverdue(followUp, term),
                followUp.state,
                followUp.acknowledgeBy,
                followUp.acknowledgedAt,
                followUp.acknowledgedByName,
                followUp.outcome,
                Arrays.stream(followUp.attachmentIds)
                        .filter(files::containsKey)
                        .map(files::get)
                        .toList(),
                followUp.reason,
                followUp.endedByName,
                followUp.endedAt,
                FollowUpPolicy.actionsOfTeam(followUp, seen.facts().open()),
                followUp.version);
    }

    private ReceivedFollowUp received(Caller caller, Setting setting, FollowUp followUp) {
        DeadlineFacts term = setting.term(followUp);
        CaseFacts file = setting.file(followUp);
        boolean mine = FollowUpPolicy.isHandedTo(caller, followUp);
        return new ReceivedFollowUp(
                followUp.id,
                file.number(),
                setting.provider(followUp),
                setting.authority(followUp),
                handedTo(followUp),
                mine,
                followUp.task,
                followUp.openedByName,
                followUp.openedAt,
                term.dueOn(),
                isOverdue(followUp, term),
                followUp.state,
                followUp.acknowledgeBy,
                followUp.acknowledgedAt,
                mine ? draft(followUp) : null,
                followUp.outcome,
                followUp.reason,
                followUp.endedAt,
                FollowUpPolicy.actionsOfHanded(caller, followUp, file.open()),
                followUp.version);
    }

    private boolean isOverdue(FollowUp followUp, DeadlineFacts term) {
        return followUp.state.isOpen() && term.dueOn().isBefore(clock.today());
    }

    private static HandedTo handedTo(FollowUp followUp) {
        return new HandedTo(followUp.kind, followUp.party, followUp.name, followUp.email);
    }
}
