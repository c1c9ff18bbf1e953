package nl.waarborg.guest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.guest.GuestApi.GuestAnswerRequest;
import nl.waarborg.guest.GuestApi.GuestDraftRequest;
import nl.waarborg.guest.GuestApi.GuestPage;
import nl.waarborg.guest.GuestApi.GuestTokenRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.RateLimited;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Links for people without an account. */
@Path("/guest-links")
public class GuestResource {

    private final GuestService guests;
    private final CurrentCaller caller;
    private final Detached detached;

    GuestResource(GuestService guests, CurrentCaller caller, Detached detached) {
        this.guests = guests;
        this.caller = caller;
        this.detached = detached;
    }

    @POST
    @Path("inspection")
    @PermitAll
    @RateLimited(perMinute = 30)
    public Uni<GuestPage> inspectGuestLink(@NotNull @Valid GuestTokenRequest request) {
        String correlation = correlation();
        return detached.run(() -> guests.inspect(correlation, request));
    }

    @POST
    @Path("draft")
    @PermitAll
    @ResponseStatus(204)
    @RateLimited(perMinute = 60)
    public Uni<Void> saveGuestDraft(@NotNull @Valid GuestDraftRequest request) {
        String correlation = correlation();
        return detached.run(() -> guests.saveDraft(correlation, request));
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @ResponseStatus(201)
    @RateLimited(perMinute = 20)
    public Uni<VisitorFile> addGuestFile(
            @HeaderParam("Idempotency-Key") String key, @RestForm String token, @RestForm FileUpload file) {
        String correlation = correlation();
        return detached.runSlow(() -> guests.addFile(correlation, key, token, Upload.of(file, false)));
    }

    @POST
    @Path("acknowledgement")
    @PermitAll
    @RateLimited(perMinute = 10)
    public Uni<GuestPage> acknowledgeGuestLink(@NotNull @Valid GuestTokenRequest request) {
        String correlation = correlation();
        return detached.run(() -> guests.acknowledge(correlation, request));
    }

    @POST
    @Path("answer")
    @PermitAll
    @ResponseStatus(204)
    @RateLimited(perMinute = 10)
    public Uni<Void> answerGuestLink(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid GuestAnswerRequest request) {
        String correlation = correlation();
        return detached.run(() -> guests.answer(correlation, key, request));
    }

    private @Nullable String correlation() {
        return caller.actor().correlationId();
    }
}
