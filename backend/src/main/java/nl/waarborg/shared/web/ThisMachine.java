package nl.waarborg.shared.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Set;

/** Tells whether a request was made on the machine on which the server runs. */
public final class ThisMachine {

    private static final Set<String> ADDRESSES = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    /** Names of the machine itself; under another name a page elsewhere may have led the browser here. */
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** A proxy on this machine speaks for somebody who may be anywhere. */
    private static final List<String> SPOKEN_FOR = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private ThisMachine() {}

    /** Whether it comes from a loopback address, for a loopback name, with nobody in between. */
    public static boolean asks(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return ADDRESSES.contains(request.remoteAddress().hostAddress())
                && asked != null
                && NAMES.contains(asked.host())
                && SPOKEN_FOR.stream().noneMatch(request.headers()::contains);
    }
}
