package org.huunghi.election.tests.interchange.nist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.huunghi.election.tests.Json;
import org.huunghi.election.tests.JsonSchema;
import org.huunghi.election.tests.interchange.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every sample is valid by the official schemas. They are not part of the project: the system property {@code huunghi.nist.schemas} names
 * a folder with {@code NIST_V2_election_results_reporting.json} and {@code NIST_V2_election_results_reporting.xsd} of version 2.0.3, as
 * the repository usnistgov/ElectionResultsReporting has them at its tag v2.0.3. Without it the test is skipped.
 */
class NistSchemasTest {
	private static final String NAME = "NIST_V2_election_results_reporting";
	private Path folder;

	@BeforeEach
	void findSchemas() {
		String given = System.getProperty("huunghi.nist.schemas");
		assumeTrue(given != null, "no folder with the schemas of NIST SP 1500-100 is given by -Dhuunghi.nist.schemas");
		folder = Path.of(given);
	}

	@Test
	void jsonIsValid() throws IOException {
		JsonSchema schema = new JsonSchema(Json.read(Files.readAllBytes(folder.resolve(NAME + ".json"))), List.of());
		for (var sample : Samples.all().entrySet()) {
			assertEquals(List.of(), schema.check(Json.read(Reports.json(sample.getValue()))), sample.getKey());
		}
	}

	@Test
	void xmlIsValid() throws Exception {
		Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(folder.resolve(NAME + ".xsd").toFile());
		for (var sample : Samples.all().entrySet()) {
			byte[] xml = Reports.xml(sample.getValue());
			assertDoesNotThrow(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))), sample.getKey());
		}
	}
}
