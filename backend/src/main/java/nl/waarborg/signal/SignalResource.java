package nl.waarborg.signal;

import static nl.waarborg.access.Roles.ACCESS_OFFICER;
import static nl.waarborg.access.Roles.CONTRACT_MANAGER;
import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.PRIVACY_OFFICER;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SignalRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Signals. */
@Path("/")
public class SignalResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final SignalService signals;
    private final ReceptionService reception;
    private final SignalStepService steps;
    private final SourceService sources;

    SignalResource(
            Detached detached,
            CurrentCaller caller,
            SignalService signals,
            ReceptionService reception,
            SignalStepService steps,
            SourceService sources) {
        this.detached = detached;
        this.caller = caller;
        this.signals = signals;
        this.reception = reception;
        this.steps = steps;
        this.sources = sources;
    }

    @POST
    @Path("/signals")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> recordSignal(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SignalRequest request) {
        Caller who = caller.get();
        return detached.run(() -> reception.record(who, key, request));
    }

    @GET
    @Path("/signals/{signalId}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER, PRIVACY_OFFICER})
    public Uni<SignalAnswer> getSignal(UUID signalId) {
        Caller who = caller.get();
        return detached.run(() -> signals.read(who, signalId));
    }

    @POST
    @Path("/signals/{signalId}/opening")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> openSignal(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SignalApi.OpeningRequest opening) {
        Caller who = caller.get();
        return detached.run(() -> steps.open(who, signalId, key, opening));
    }

    @POST
    @Path("/signals/{signalId}/source-opening")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SourceIdentity> openSource(UUID signalId, @NotNull @Valid SignalApi.OpeningRequest opening) {
        Caller who = caller.get();
        return detached.run(() -> sources.open(who, signalId, opening.purpose()));
    }

    @PUT
    @Path("/signals/{signalId}/about")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> correctSignal(
            UUID signalId, @HeaderParam("If-Match") String seen, @NotNull @Valid SignalAbout about) {
        Caller who = caller.get();
        return detached.run(() -> steps.correct(who, signalId, seen, about));
    }

    @PUT
    @Path("/signals/{signalId}/press-sensitivity")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> flagSignal(
            UUID signalId, @HeaderParam("If-Match") String seen, @NotNull @Valid SignalApi.FlagRequest flag) {
        Caller who = caller.get();
        return detached.run(() -> steps.flag(who, signalId, seen, flag));
    }

    @POST
    @Path("/signals/{signalId}/source-questions")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> askSource(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid SignalApi.QuestionRequest request) {
        Caller who = caller.get();
        return detached.run(() -> sources.ask(who, new StepRequest(signalId, seen, key), request));
    }

    @POST
    @Path("/signals/{signalId}/closing")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> closeSignal(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid SignalApi.ClosingRequest request) {
        Caller who = caller.get();
        return detached.run(() -> steps.close(who, new StepRequest(signalId, seen, key), request));
    }

    @POST
    @Path("/signals/{signalId}/reopening")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> reopenSignal(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid SignalApi.Reason request) {
        Caller who = caller.get();
        return detached.run(() -> steps.reopen(who, new StepRequest(signalId, seen, key), request));
    }
}
