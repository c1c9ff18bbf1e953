package nl.waarborg.contract;

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
import nl.waarborg.access.Roles;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Contracts of the caller's authority. */
@Path("/")
public class ContractResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final ContractService service;

    ContractResource(Detached detached, CurrentCaller caller, ContractService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("providers/{providerId}/contracts")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.CONTRACT_MANAGER,
        Roles.EXECUTIVE_READER,
        Roles.PRIVACY_OFFICER
    })
    public Uni<ContractApi.Contracts> listContracts(UUID providerId) {
        Caller who = caller.get();
        return detached.run(() -> service.list(who, providerId));
    }

    @POST
    @Path("providers/{providerId}/contracts")
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER})
    @ResponseStatus(201)
    public Uni<ContractApi.ContractAnswer> addContract(
            UUID providerId,
            @NotNull @Valid ContractApi.ContractRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.add(who, providerId, request, key));
    }

    @PUT
    @Path("contracts/{contractId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER})
    public Uni<ContractApi.ContractAnswer> changeContract(
            UUID contractId,
            @NotNull @Valid ContractApi.ContractRequest request,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.change(who, contractId, request, IfMatch.version(seen)));
    }

    @POST
    @Path("contracts/{contractId}/ending")
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER})
    public Uni<ContractApi.ContractAnswer> endContract(
            UUID contractId,
            @NotNull @Valid ContractApi.EndingRequest ending,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.end(who, contractId, ending, IfMatch.version(seen)));
    }
}
