package org.huunghi.server.status;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

/** Something that a server tells of how it is doing. */
@FunctionalInterface
public interface StatusPart {
	/** Writes one JSON value. A part that fails is left out, and the rest is told. */
	void write(JsonGenerator json) throws IOException;
}
