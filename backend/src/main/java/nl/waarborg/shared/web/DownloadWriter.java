package nl.waarborg.shared.web;

import io.vertx.core.Vertx;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends a {@link Download} piece by piece from a worker thread, no faster than the client takes it. */
@Provider
public class DownloadWriter implements ServerMessageBodyWriter<Download> {

    private static final Logger LOG = Logger.getLogger(DownloadWriter.class);
    private static final int PIECE = 64 * 1024;
    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx;

    DownloadWriter(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Download.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Download.class;
    }

    @Override
    public void writeResponse(Download download, Type generic, ServerRequestContext context) {
        ServerHttpResponse response = context.serverResponse();
        response.setChunked(true);
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        request.suspend();
        vertx.executeBlocking(() -> send(download, response), false).onComplete(sent -> {
            if (sent.succeeded()) {
                response.end();
                request.resume();
            } else {
                LOG.warnf("A download broke off: %s", sent.cause().getClass().getSimpleName());
                request.resume(sent.cause());
            }
        });
    }

    @Override
    public void writeTo(
            Download download,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream target)
            throws IOException {
        try (InputStream content = download.content().open()) {
            content.transferTo(target);
        }
    }

    private static Void send(Download download, ServerHttpResponse response) throws Exception {
        try (InputStream content = download.content().open()) {
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                write(piece, response);
            }
        }
        return null;
    }

    private static void write(byte[] piece, ServerHttpResponse response) throws Exception {
        CompletableFuture<Void> written = new CompletableFuture<>();
        response.write(piece, failure -> {
            if (failure == null) {
                written.complete(null);
            } else {
                written.completeExceptionally(failure);
            }
        });
        written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
