package org.huunghi.aid.iati.schema;

import java.io.StringReader;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells whether a text is a value of a type. What values mostly look like is known here; all else, such as days with a time zone or odd web
 * addresses, is asked of the platform's own implementation of XML Schema, so that no rare form is judged otherwise than by everybody else. For one
 * thread.
 */
public final class Values {
	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
	private static final Pattern INTEGER = Pattern.compile("[1-9]\\d{0,8}");
	private static final Pattern ADDRESS = Pattern.compile("https?://(\\w+\\.)+[a-zA-Z]{2,12}(/[\\w.~-]+)*/?");
	private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
	private static final int[] DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	private static final Schema SCHEMA = schema();

	private ValidatorHandler platform;

	private static Schema schema() {
		StringBuilder text = new StringBuilder("<s:schema xmlns:s='" + XMLConstants.W3C_XML_SCHEMA_NS_URI + "'>");
		for (ValueType type : ValueType.values()) {
			text.append("<s:element name='").append(type.code()).append("' type='s:").append(type.code()).append("'/>");
		}
		try {
			SchemaFactory factory = SchemaFactory.newDefaultInstance();
			factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			return factory.newSchema(new StreamSource(new StringReader(text.append("</s:schema>").toString())));
		} catch (SAXException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return whether the text is a value of that type, as it stands in an attribute or element */
	public boolean isValid(ValueType type, String text) {
		return switch (type) {
		case STRING -> true;
		case LANGUAGE -> text.isEmpty() || LANGUAGE.matcher(text).matches() || ask(type, text);
		case DATE -> isPlainDay(text) || ask(type, text);
		case DECIMAL -> DECIMAL.matcher(text).matches() || ask(type, text);
		case BOOLEAN -> text.equals("true") || text.equals("false") || text.equals("1") || text.equals("0") || ask(type, text);
		case INT, POSITIVE_INTEGER, NON_NEGATIVE_INTEGER -> INTEGER.matcher(text).matches() || ask(type, text);
		case ANY_URI -> ADDRESS.matcher(text).matches() || ask(type, text);
		default -> ask(type, text);
		};
	}

	/** A day of the years 1 to 9999 as nearly every file writes it. */
	private static boolean isPlainDay(String text) {
		if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
			return false;
		}
		int year = number(text, 0, 4);
		int month = number(text, 5, 7);
		int day = number(text, 8, 10);
		boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
		return year > 0 && month > 0 && month <= 12 && day > 0 && day <= DAYS[month - 1] && (leap || month != 2 || day <= 28);
	}

	private static int number(String text, int from, int to) {
		int number = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			number = number * 10 + c - '0';
		}
		return number;
	}

	private boolean ask(ValueType type, String text) {
		try {
			if (platform == null) {
				platform = SCHEMA.newValidatorHandler();
				platform.setErrorHandler(new Strict());
			}
			platform.startDocument();
			platform.startElement("", type.code(), type.code(), new AttributesImpl());
			platform.characters(text.toCharArray(), 0, text.length());
			platform.endElement("", type.code(), type.code());
			platform.endDocument();
			return true;
		} catch (SAXException e) {
			platform = null;
			return false;
		}
	}

	/** Takes every fault for what it is; the platform would only print it. */
	private static final class Strict implements ErrorHandler {
		@Override
		public void warning(SAXParseException exception) {
			// No fault.
		}

		@Override
		public void error(SAXParseException exception) throws SAXException {
			throw exception;
		}

		@Override
		public void fatalError(SAXParseException exception) throws SAXException {
			throw exception;
		}
	}
}
