package org.huunghi.server.status;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.model.CDOPackageInfo;
import org.huunghi.repository.internal.server.Engine;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.core.JsonGenerator;

/** What a server can say of itself without anybody's help. */
final class BasicParts {
	private final Engine engine;
	private final long started = System.currentTimeMillis();

	BasicParts(Engine engine) {
		this.engine = engine;
	}

	void server(JsonGenerator json) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(BasicParts.class);
		json.writeStartObject();
		json.writeStringField("version", bundle == null ? "" : bundle.getVersion().toString());
		json.writeStringField("uuid", engine.repository().getUUID());
		json.writeNumberField("started", started);
		json.writeNumberField("now", System.currentTimeMillis());
		json.writeNumberField("sessions", engine.repository().getSessionManager().getSessions().length);
		json.writeEndObject();
	}

	/** Which database it is, as that says itself. */
	void store(JsonGenerator json) throws IOException {
		try (Connection connection = engine.database().source().getConnection()) {
			json.writeStartObject();
			json.writeStringField("kind", connection.getMetaData().getDatabaseProductName());
			json.writeStringField("version", connection.getMetaData().getDatabaseProductVersion());
			json.writeEndObject();
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	/** The model with its version is in the namespaces. */
	void models(JsonGenerator json) throws IOException {
		json.writeStartArray();
		for (String uri : Stream.of(engine.repository().getPackageRegistry().getPackageInfos()).filter(info -> !info.isSystemPackage())
				.map(CDOPackageInfo::getPackageURI).sorted().toList()) {
			json.writeString(uri);
		}
		json.writeEndArray();
	}

	static void memory(JsonGenerator json) throws IOException {
		Runtime runtime = Runtime.getRuntime();
		json.writeStartObject();
		json.writeNumberField("used", runtime.totalMemory() - runtime.freeMemory());
		json.writeNumberField("most", runtime.maxMemory());
		json.writeEndObject();
	}
}
