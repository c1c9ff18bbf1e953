package nl.waarborg.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;
import nl.waarborg.meeting.MeetingApi.MeetingRequest;
import nl.waarborg.meeting.MeetingApi.MeetingSummary;
import nl.waarborg.meeting.MeetingApi.Paper;
import nl.waarborg.meeting.MeetingApi.ReadySignals;
import nl.waarborg.meeting.MeetingApi.Reason;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import nl.waarborg.shared.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings of the team. */
@Path("/")
public class MeetingResource {

    private final MeetingService service;
    private final MeetingPaperService papers;
    private final CurrentCaller caller;
    private final Detached detached;

    MeetingResource(MeetingService service, MeetingPaperService papers, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.papers = papers;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/meetings")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Page<MeetingSummary>> listMeetings(
            @QueryParam("toCome") @DefaultValue("true") boolean toCome,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return detached.run(() -> service.list(caller.get(), toCome, cursor, limit));
    }

    @POST
    @Path("/meetings")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> planMeeting(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MeetingRequest request) {
        return detached.run(() -> service.plan(caller.get(), key, request));
    }

    @GET
    @Path("/ready-signals")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<ReadySignals> listReadySignals() {
        return detached.run(() -> service.ready(caller.get()));
    }

    @GET
    @Path("/meetings/{meetingId}")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> readMeeting(UUID meetingId) {
        return detached.run(() -> service.read(caller.get(), meetingId));
    }

    @PUT
    @Path("/meetings/{meetingId}")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> changeMeeting(
            UUID meetingId, @HeaderParam("If-Match") String seen, @NotNull @Valid MeetingRequest request) {
        return detached.run(() -> service.change(caller.get(), meetingId, seen, request));
    }

    @POST
    @Path("/meetings/{meetingId}/closing")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> closeMeeting(
            UUID meetingId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> service.close(caller.get(), new StepRequest(meetingId, seen, key)));
    }

    @POST
    @Path("/meetings/{meetingId}/cancellation")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> cancelMeeting(
            UUID meetingId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Reason reason) {
        return detached.run(() -> service.cancel(caller.get(), new StepRequest(meetingId, seen, key), reason));
    }

    @GET
    @Path("/meetings/{meetingId}/papers/{paper}")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<RestResponse<Download>> getMeetingPaper(UUID meetingId, Paper paper) {
        return detached.runSlow(
                () -> papers.print(caller.get(), meetingId, paper).map(Download::answer));
    }
}
