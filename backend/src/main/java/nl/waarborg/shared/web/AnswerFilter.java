package nl.waarborg.shared.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every versioned answer its ETag. */
public final class AnswerFilter {

    @ServerResponseFilter
    void etag(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Versioned versioned) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.etag(versioned.version()));
        }
    }
}
