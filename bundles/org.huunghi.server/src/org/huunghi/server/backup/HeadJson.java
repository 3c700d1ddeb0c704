package org.huunghi.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.DBUtil;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.ddl.IDBSchema;
import org.eclipse.net4j.db.ddl.IDBTable;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;

/** Writes and reads the head of a backup. What is read may come from anybody: names are taken only when no statement can be hidden in them. */
final class HeadJson {
	private static final Pattern NAME = Pattern.compile("[\\p{Lu}_][\\p{Lu}\\p{Nd}_]{0,62}");
	private static final Pattern PACKAGE = Pattern.compile("[\\x21-\\x7e]{1,1024}");

	private HeadJson() {
	}

	static void write(Head head, OutputStream out) throws IOException {
		try (JsonGenerator json = Json.generator(out)) {
			json.writeStartObject();
			json.writeNumberField("format", Layout.FORMAT);
			json.writeStringField("uuid", head.uuid());
			json.writeStringField("created", head.created().toString());
			json.writeStringField("taken", head.taken().toString());
			json.writeStringField("store", head.store());
			json.writeArrayFieldStart("packages");
			for (String each : head.packages()) {
				json.writeString(each);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("tables");
			for (IDBTable table : head.tables().getTables()) {
				write(table, json);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(IDBTable table, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", table.getName());
		json.writeArrayFieldStart("columns");
		for (IDBField field : table.getFields()) {
			json.writeStartObject();
			json.writeStringField("name", field.getName());
			json.writeStringField("type", field.getType().name());
			json.writeNumberField("precision", field.getPrecision());
			json.writeNumberField("scale", field.getScale());
			json.writeBooleanField("notNull", field.isNotNull());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("indexes");
		for (IDBIndex index : table.getIndices()) {
			json.writeStartObject();
			json.writeStringField("name", index.getName());
			json.writeStringField("type", index.getType().name());
			json.writeArrayFieldStart("columns");
			for (IDBField field : index.getFields()) {
				json.writeString(field.getName());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/**
	 * @throws NewerBackupException when a later version wrote it
	 * @throws IOException when it is no head
	 */
	static Head read(byte[] bytes) throws IOException {
		try (Json json = new Json(bytes)) {
			String uuid = null;
			Instant created = null;
			Instant taken = null;
			String store = null;
			List<String> packages = new ArrayList<>();
			IDBSchema tables = DBUtil.createSchema("huunghi");
			for (String key : json.keys()) {
				switch (key) {
				case "format" -> {
					if (json.integer() > Layout.FORMAT) {
						throw new NewerBackupException();
					}
				}
				case "uuid" -> uuid = UUID.fromString(json.text()).toString();
				case "created" -> created = Instant.parse(json.text());
				case "taken" -> taken = Instant.parse(json.text());
				case "store" -> store = json.text(PACKAGE);
				case "packages" -> json.array(() -> packages.add(json.text(PACKAGE)));
				case "tables" -> json.array(() -> readTable(json, tables));
				default -> throw json.unexpected(key);
				}
			}
			if (uuid == null || created == null || taken == null || store == null || tables.isEmpty()) {
				throw new IOException("Something lacks in the head");
			}
			return new Head(uuid, created, taken, store, List.copyOf(packages), tables);
		} catch (IllegalArgumentException | DateTimeException | DBException | UncheckedIOException e) {
			throw new IOException(e);
		}
	}

	private static void readTable(Json json, IDBSchema tables) throws IOException {
		IDBTable table = null;
		for (String key : json.keys()) {
			switch (key) {
			case "name" -> table = tables.addTable(json.text(NAME));
			case "columns" -> {
				IDBTable described = known(table);
				json.array(() -> readColumn(json, described));
			}
			case "indexes" -> {
				IDBTable described = known(table);
				json.array(() -> readIndex(json, described));
			}
			default -> throw json.unexpected(key);
			}
		}
		if (known(table).getFieldCount() == 0) {
			throw new IOException("No columns in " + table);
		}
	}

	private static IDBTable known(IDBTable table) throws IOException {
		if (table == null) {
			throw new IOException("A table without a name");
		}
		return table;
	}

	private static void readColumn(Json json, IDBTable table) throws IOException {
		String name = null;
		DBType type = null;
		int precision = IDBField.DEFAULT;
		int scale = IDBField.DEFAULT;
		boolean notNull = false;
		for (String key : json.keys()) {
			switch (key) {
			case "name" -> name = json.text(NAME);
			case "type" -> type = DBType.valueOf(json.text());
			case "precision" -> precision = json.integer();
			case "scale" -> scale = json.integer();
			case "notNull" -> notNull = json.token() == JsonToken.VALUE_TRUE;
			default -> throw json.unexpected(key);
			}
		}
		if (name == null || type == null) {
			throw new IOException("A column lacks something in " + table);
		}
		table.addField(name, type, precision, scale, notNull);
	}

	private static void readIndex(Json json, IDBTable table) throws IOException {
		String name = null;
		IDBIndex.Type type = null;
		List<String> columns = new ArrayList<>();
		for (String key : json.keys()) {
			switch (key) {
			case "name" -> name = json.text(NAME);
			case "type" -> type = IDBIndex.Type.valueOf(json.text());
			case "columns" -> json.array(() -> columns.add(json.text(NAME)));
			default -> throw json.unexpected(key);
			}
		}
		if (name == null || type == null || columns.isEmpty()) {
			throw new IOException("An index lacks something in " + table);
		}
		table.addIndex(name, type, columns.toArray(String[]::new));
	}
}
