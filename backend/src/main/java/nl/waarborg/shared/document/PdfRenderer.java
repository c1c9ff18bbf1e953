package nl.waarborg.shared.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.waarborg.shared.text.Language;

/**
 * Makes PDFs that last and that everybody can read: PDF/A-2a and PDF/UA-1 in one file, with embedded fonts, language,
 * title and structure. It works on a thread of its own and gives the outcome back where it was asked for.
 */
@ApplicationScoped
public class PdfRenderer {

    private static final String FONT = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN_TABLE = 0x78787878;

    /** One at a time: a long report takes so much memory that many at once would end the server. */
    private static final int AT_ONCE = 1;

    private final WorkerExecutor papers;
    private final byte[] regular = plain(resource("fonts/SourceSans3-Regular.ttf"));
    private final byte[] italic = plain(resource("fonts/SourceSans3-It.ttf"));
    private final byte[] semibold = plain(resource("fonts/SourceSans3-Semibold.ttf"));
    private final String page = new String(resource("document/page.html"), StandardCharsets.UTF_8);
    private final String style = new String(resource("document/page.css"), StandardCharsets.UTF_8);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfRenderer(Vertx vertx) {
        this.papers = vertx.createSharedWorkerExecutor("papers", AT_ONCE);
        // it writes past the log what it thinks while it works; what goes wrong comes as an exception
        XRLog.setLoggingEnabled(false);
    }

    public Uni<byte[]> render(PdfDocument document) {
        return papers.executeBlocking(() -> make(document), false);
    }

    private byte[] make(PdfDocument document) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .useFont(() -> stream(regular), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> stream(italic), FONT, REGULAR, FontStyle.ITALIC, true)
                .useFont(() -> stream(semibold), FONT, SEMIBOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl((address, kind) -> false, null)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Waarborg")
                .withHtmlContent(html(document), null)
                .toStream(target)
                .run();
        return target.toByteArray();
    }

    private String html(PdfDocument document) {
        return page.replace("{language}", document.language().code())
                .replace("{title}", escape(document.title()))
                .replace("{subject}", escape(document.subject()))
                .replace("{page-word}", document.language() == Language.NL ? "Pagina" : "Page")
                .replace("{of-word}", document.language() == Language.NL ? "van" : "of")
                .replace("{footer}", escape(document.footer()))
                .replace("{style}", style + document.style())
                .replace("{body}", document.body());
    }

    /** Text as it may stand in XHTML. */
    public static String escape(String text) {
        return isPlain(text)
                ? text
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    /** As most texts are; a page has hundreds of them. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            switch (text.charAt(place)) {
                case '&', '<', '>', '"' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    /**
     * The font without its table of ligatures (OpenType, GSUB): the glyph of a ligature stands for two letters and has no
     * letter of its own, so that what is copied or read aloud would lack it, and PDF/A forbids that.
     */
    private static byte[] plain(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int entry = 12; entry < 12 + count * 16; entry += 16) {
            if (tables.getInt(entry) == GSUB) {
                tables.putInt(entry, UNKNOWN_TABLE);
            }
        }
        return font;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PdfRenderer.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
