package nl.waarborg.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Correlation;
import nl.waarborg.shared.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Tells a resource who is calling. Resources pass the caller on to the service as an argument; services never ask,
 * because their work outlives the request.
 */
@ApplicationScoped
public class CurrentCaller implements CurrentActor {

    private static final String KEY = Caller.class.getName();

    private final CurrentVertxRequest request;

    CurrentCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The caller of an endpoint that only signed-in people reach. */
    public Caller get() {
        Caller caller = find(request.getCurrent());
        if (caller == null) {
            throw new UnauthorizedException();
        }
        return caller;
    }

    @Override
    public Actor actor() {
        Caller caller = find(request.getCurrent());
        return caller != null ? caller.actor() : Actor.anonymous(Correlation.of(request.getCurrent()));
    }

    static void set(RoutingContext context, Caller caller) {
        context.put(KEY, caller);
    }

    private static @Nullable Caller find(RoutingContext context) {
        return context.get(KEY);
    }
}
