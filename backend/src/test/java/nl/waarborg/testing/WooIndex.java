package nl.waarborg.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Reads the site as the national Woo index does. */
public final class WooIndex {

    private static final Schema SCHEMA = schema();

    private WooIndex() {}

    /** The sitemap with the metadata of DiWoo, after it was held against their schema and value lists. */
    public static String sitemap() {
        String map = given().get("/diwoo/sitemap.xml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThatNoException()
                .as(map)
                .isThrownBy(() -> SCHEMA.newValidator().validate(new StreamSource(new StringReader(map))));
        return map;
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(WooIndex.class.getResource("/diwoo/sitemap.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
