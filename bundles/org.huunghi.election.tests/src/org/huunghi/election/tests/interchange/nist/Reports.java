package org.huunghi.election.tests.interchange.nist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.nist.NistResults;

/** Reports of elections at a fixed time. */
final class Reports {
	private static final Instant TIME = Instant.parse("2024-03-11T09:30:15.250Z");

	private Reports() {
	}

	static byte[] json(ExportedElection election) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NistResults.writeJson(election, TIME, out);
		return out.toByteArray();
	}

	static byte[] xml(ExportedElection election) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NistResults.writeXml(election, TIME, out);
		return out.toByteArray();
	}
}
