package org.huunghi.repository.internal.migration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.migration.LeftOver;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/**
 * Keeps what has no place in the installed versions: a text file with one JSON object a line. Each has {@code record}, the lasting id of the record
 * that it belonged to, {@code class} and {@code feature} by which it was known, {@code reason}, and {@code value}: a text, or an object with its
 * class and its features.
 */
final class LeftOverFile {
	private LeftOverFile() {
	}

	/** Writes it; it is on the disk when this returns. */
	static void write(Path file, List<LeftOver> leftOvers) throws IOException {
		Files.createDirectories(file.getParent());
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = Channels.newOutputStream(channel)) {
			try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
				json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
				for (LeftOver leftOver : leftOvers) {
					write(leftOver, json);
				}
			}
			out.write("\n".getBytes(StandardCharsets.UTF_8));
			channel.force(true);
		}
	}

	private static void write(LeftOver leftOver, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("record", record(leftOver.holder()));
		json.writeStringField("class", leftOver.holder().eClass().getName());
		if (leftOver.feature() != null) {
			json.writeStringField("feature", leftOver.feature().getName());
		}
		json.writeStringField("reason", leftOver.reason().name());
		json.writeFieldName("value");
		if (leftOver.value() instanceof EObject object) {
			write(object, leftOver.feature() == null || leftOver.feature() instanceof EReference reference && reference.isContainment(), json);
		} else {
			json.writeString(text(leftOver.feature(), leftOver.value()));
		}
		json.writeEndObject();
	}

	/** @return id of the record that the object is, or belongs to; null where there is none */
	private static String record(EObject object) {
		for (EObject one = object; one != null; one = one.eContainer()) {
			String id = id(one);
			if (id != null) {
				return id;
			}
		}
		return null;
	}

	/** The class that gives records their ids may be one of an older core. */
	private static String id(EObject object) {
		EStructuralFeature feature = object.eClass().getEIDAttribute();
		return feature != null && object.eGet(feature) instanceof String id ? id : null;
	}

	private static void write(EObject object, boolean whole, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("class", object.eClass().getName());
		if (!whole) {
			json.writeStringField("id", id(object));
		} else {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (object.eIsSet(feature) && !feature.isDerived() && !(feature instanceof EReference reference && reference.isContainer())) {
					json.writeFieldName(feature.getName());
					write(feature, object.eGet(feature), json);
				}
			}
		}
		json.writeEndObject();
	}

	private static void write(EStructuralFeature feature, Object value, JsonGenerator json) throws IOException {
		if (feature.isMany() && value instanceof List<?> values) {
			json.writeStartArray();
			for (Object each : values) {
				writeOne(feature, each, json);
			}
			json.writeEndArray();
		} else {
			writeOne(feature, value, json);
		}
	}

	private static void writeOne(EStructuralFeature feature, Object value, JsonGenerator json) throws IOException {
		if (value instanceof EObject object) {
			write(object, feature instanceof EReference reference && reference.isContainment(), json);
		} else {
			json.writeString(text(feature, value));
		}
	}

	private static String text(EStructuralFeature feature, Object value) {
		if (value instanceof Enumerator literal) {
			return literal.getLiteral();
		}
		return feature != null && feature.getEType() instanceof EDataType type && type.isInstance(value) ? EcoreUtil.convertToString(type, value)
				: String.valueOf(value);
	}
}
