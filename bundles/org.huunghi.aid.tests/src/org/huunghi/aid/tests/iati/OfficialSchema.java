package org.huunghi.aid.tests.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of a version of the standard, as the platform's own implementation of XML Schema applies it. */
final class OfficialSchema {
	private final Schema schema;

	OfficialSchema(Path folder) throws SAXException {
		schema = SchemaFactory.newDefaultInstance().newSchema(folder.resolve("iati-activities-schema.xsd").toFile());
	}

	/** @return what is wrong, or null where nothing is */
	String fault(byte[] file) throws IOException {
		try {
			Validator validator = schema.newValidator();
			validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			validator.setErrorHandler(new ErrorHandler() {
				@Override
				public void warning(SAXParseException e) {
					// No fault.
				}

				@Override
				public void error(SAXParseException e) throws SAXException {
					throw e;
				}

				@Override
				public void fatalError(SAXParseException e) throws SAXException {
					throw e;
				}
			});
			validator.validate(new StreamSource(new ByteArrayInputStream(file)));
			return null;
		} catch (SAXException e) {
			return String.valueOf(e.getMessage());
		}
	}
}
