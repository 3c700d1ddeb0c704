package org.huunghi.cli.show;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Identified;
import org.huunghi.union.names.Names;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes a record for a program. An object has the keys {@code id} (null where it has none), {@code type} (the class of the model), {@code package}
 * (its namespace), {@code label} and {@code fields}, an object with every field of the model under its name in the model: null or [] when empty,
 * enum literals by name, dates as {@code 2024}, {@code 2024-03} or {@code 2024-03-11}, quantities as
 * {@code {"qualifier","number"}}, money as {@code {"qualifier","amount","currency"}}, bytes as {@code {"length"}}. What a reference leads to is an
 * object without {@code fields}; the records of a register are {@code {"count"}}. Only labels depend on the language.
 */
public final class RecordJson {
	private final JsonGenerator json;
	private final Locale locale;

	/** @param locale language of the labels */
	public RecordJson(JsonGenerator json, Locale locale) {
		this.json = json;
		this.locale = locale;
	}

	/** Writes the record with all fields and what it contains. */
	public void write(EObject record) throws IOException {
		startObject(record);
		json.writeObjectFieldStart("fields");
		for (EStructuralFeature field : Fields.of(record.eClass())) {
			json.writeFieldName(field.getName());
			field(record, field);
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	private void startObject(EObject object) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", object instanceof Identified identified && !object.eIsProxy() ? identified.getId() : null);
		json.writeStringField("type", object.eClass().getName());
		json.writeStringField("package", object.eClass().getEPackage().getNsURI());
		json.writeStringField("label", Names.label(object, locale));
	}

	private void field(EObject object, EStructuralFeature field) throws IOException {
		List<?> values = Fields.values(object, field);
		if (Fields.depth(field) == Fields.Depth.COUNTED) {
			json.writeStartObject();
			json.writeNumberField("count", values.size());
			json.writeEndObject();
		} else if (field.isMany()) {
			json.writeStartArray();
			for (Object value : values) {
				value(field, value);
			}
			json.writeEndArray();
		} else if (values.isEmpty()) {
			json.writeNull();
		} else {
			value(field, values.getFirst());
		}
	}

	private void value(EStructuralFeature field, Object value) throws IOException {
		if (field instanceof EAttribute attribute) {
			attribute(attribute, value);
		} else if (Fields.depth(field) == Fields.Depth.OPENED) {
			write((EObject) value);
		} else {
			startObject((EObject) value);
			json.writeEndObject();
		}
	}

	private void attribute(EAttribute attribute, Object value) throws IOException {
		switch (value) {
		case Boolean answer -> json.writeBoolean(answer);
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case Quantity quantity -> {
			json.writeStartObject();
			json.writeStringField("qualifier", quantity.qualifier().name());
			number("number", quantity.number());
			json.writeEndObject();
		}
		case Money money -> {
			json.writeStartObject();
			json.writeStringField("qualifier", money.qualifier().name());
			number("amount", money.amount());
			json.writeStringField("currency", money.currency().getCurrencyCode());
			json.writeEndObject();
		}
		case byte[] bytes -> {
			json.writeStartObject();
			json.writeNumberField("length", bytes.length);
			json.writeEndObject();
		}
		case PartialDate date -> json.writeString(date.toString());
		case Enumerator literal -> json.writeString(literal.getName());
		default -> json.writeString(attribute.getEAttributeType().getEPackage().getEFactoryInstance().convertToString(attribute.getEAttributeType(), value));
		}
	}

	/** Written out in digits: an exponent would be read as a floating-point number, and money must not be. */
	private void number(String key, BigDecimal number) throws IOException {
		json.writeFieldName(key);
		json.writeNumber(number.toPlainString());
	}
}
