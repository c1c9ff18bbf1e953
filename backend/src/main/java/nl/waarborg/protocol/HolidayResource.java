package nl.waarborg.protocol;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The days off of an authority. */
@Path("/")
public class HolidayResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final HolidayService service;

    HolidayResource(Detached detached, CurrentCaller caller, HolidayService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("authorities/{authorityId}/holidays")
    @RolesAllowed(Roles.ANYONE)
    public Uni<HolidayApi.Days> listHolidays(
            UUID authorityId, @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        Caller who = caller.get();
        return detached.run(() -> service.year(who, authorityId, year));
    }

    @POST
    @Path("authorities/{authorityId}/holidays")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<HolidayApi.Day> addHoliday(
            UUID authorityId,
            @Valid HolidayApi.NewHoliday request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.add(who, authorityId, request, key));
    }

    @POST
    @Path("holidays/{holidayId}/removal")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Void> removeHoliday(UUID holidayId, @Valid HolidayApi.Removal removal) {
        Caller who = caller.get();
        return detached.run(() -> service.remove(who, holidayId, removal));
    }
}
