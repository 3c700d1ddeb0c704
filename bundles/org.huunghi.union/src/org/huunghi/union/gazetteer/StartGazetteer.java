package org.huunghi.union.gazetteer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.huunghi.union.Gazetteer;
import org.huunghi.union.xmi.XmiInterchange;

/** The gazetteer with which every repository starts: the countries of the region and the provinces of Viet Nam, Laos and Yunnan. */
public final class StartGazetteer {
	private static final String FILE = "/data/gazetteer.xmi";

	private StartGazetteer() {
	}

	/** @return a new transient gazetteer; its places have the same ids each time, so that repositories agree on them */
	public static Gazetteer load() {
		try (InputStream in = StartGazetteer.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new FileNotFoundException(FILE);
			}
			return (Gazetteer) XmiInterchange.read(in, FILE).getFirst();
		} catch (IOException e) {
			throw new UncheckedIOException("the plug-in's own data cannot be read", e);
		}
	}
}
