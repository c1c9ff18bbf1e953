package nl.waarborg.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.UnreportedCalamityRequest;
import nl.waarborg.assessment.UnreportedCalamityService;
import nl.waarborg.demo.DemoData.ProviderData;
import nl.waarborg.draft.DraftApi;
import nl.waarborg.draft.DraftService;
import nl.waarborg.report.ReportContent;
import org.jspecify.annotations.Nullable;

/** How the stories begin: with a draft, a filed report, a phone call, or a question of the team. */
@ApplicationScoped
class DemoFiling {

    private final DemoCast cast;
    private final DemoData data;
    private final DemoRegister register;
    private final DraftService drafts;
    private final UnreportedCalamityService unreported;
    private final ObjectMapper mapper;

    DemoFiling(
            DemoCast cast,
            DemoData data,
            DemoRegister register,
            DraftService drafts,
            UnreportedCalamityService unreported,
            ObjectMapper mapper) {
        this.cast = cast;
        this.data = data;
        this.register = register;
        this.drafts = drafts;
        this.unreported = unreported;
        this.mapper = mapper;
    }

    /** Begins the story; answers the report, or the draft where it is no more than that. */
    Uni<UUID> begin(StoryData story, DemoCalendar calendar) {
        return switch (story.way()) {
            case DRAFT -> draft(cast.filer(story.provider()), story, calendar).map(DraftApi.ReportDraft::id);
            case FILED -> file(cast.filer(story.provider()), story, calendar);
            case PHONE -> file(cast.handler(story), story, calendar);
            case REQUESTED -> request(story, calendar);
        };
    }

    private Uni<UUID> file(Caller caller, StoryData story, DemoCalendar calendar) {
        return draft(caller, story, calendar)
                .chain(draft -> drafts.submit(
                        caller,
                        draft.id(),
                        DemoKeys.version(draft.version()),
                        DemoKeys.of("file", story.key()),
                        new DraftApi.Submission(true, true)))
                .map(receipt -> receipt.reportId());
    }

    private Uni<DraftApi.ReportDraft> draft(Caller caller, StoryData story, DemoCalendar calendar) {
        return drafts.start(
                caller,
                new DraftApi.Start(caller.isStaff() ? register.id(story.provider()) : null, content(story, calendar)),
                DemoKeys.of("draft", story.key()));
    }

    private Uni<UUID> request(StoryData story, DemoCalendar calendar) {
        return unreported
                .request(
                        cast.handler(story),
                        DemoKeys.of("request", story.key()),
                        new UnreportedCalamityRequest(
                                register.id(story.provider()),
                                location(story),
                                null,
                                calendar.event(story),
                                "Genoemd tijdens een werkbezoek",
                                story.content().get("whatHappened").asText(),
                                null))
                .map(report -> report.id());
    }

    private ReportContent content(StoryData story, DemoCalendar calendar) {
        ObjectNode form = story.content().deepCopy();
        String happened = calendar.event(story).toString();
        form.put("occurredOn", happened);
        form.put("discoveredOn", happened);
        form.put("placeKind", story.location() == null ? "CLIENT_HOME" : "LOCATION");
        UUID location = location(story);
        if (location != null) {
            form.put("locationId", location.toString());
        }
        ProviderData provider = data.provider(story.provider());
        form.set("contactPerson", mapper.valueToTree(register.contact(provider)));
        form.set("boardChair", mapper.valueToTree(register.boardChair(provider)));
        if (story.way() == StoryData.Way.PHONE) {
            form.put("channel", "PHONE");
            form.put("receivedOn", calendar.filing(story).toString());
            form.put("digitalNotPossibleReason", "Storing op de locatie: geen internet tot de volgende dag");
            form.put("reporterKind", "PROVIDER");
            form.set("reporter", mapper.valueToTree(register.contact(provider)));
        }
        try {
            return mapper.treeToValue(form, ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(story.key() + " is no report", e);
        }
    }

    private @Nullable UUID location(StoryData story) {
        return story.location() == null ? null : register.id(story.provider() + "/" + story.location());
    }
}
