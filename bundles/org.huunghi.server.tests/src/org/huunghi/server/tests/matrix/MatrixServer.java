package org.huunghi.server.tests.matrix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.repository.Writer;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.tests.Scenario;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.server.tests.postgres.AtExit;
import org.huunghi.union.Place;

/** One server of a combination, which is made as new before each test. */
final class MatrixServer {
	private final Transport.Serving serving;
	/** What a new repository holds, as an export. */
	private final byte[] fresh;
	private final Set<String> freshPlaces;

	MatrixServer(Database database, Transport transport) {
		serving = transport.serve(database);
		AtExit.close(serving::close);
		Path cache = cache();
		try (Repository repository = serving.open(cache)) {
			fresh = export(repository);
			freshPlaces = repository.read(view -> places(view).stream().map(Place::getId).collect(Collectors.toSet()));
		}
		delete(cache);
	}

	Scenario scenario() {
		Path cache = cache();
		try (Repository repository = serving.open(cache)) {
			clear(repository);
		}
		return new Scenario() {
			@Override
			public Repository open() {
				return serving.open(cache);
			}

			@Override
			public boolean takesSeveral() {
				return true;
			}

			@Override
			public void close() {
				delete(cache);
			}
		};
	}

	private void clear(Repository repository) {
		if (Arrays.equals(fresh, export(repository))) {
			return;
		}
		repository.write("clear", writer -> List.copyOf(writer.unions()).forEach(writer::remove));
		repository.write("clear", this::removeAddedPlaces);
		try {
			Transfer.importAll(repository, new ByteArrayInputStream(fresh), "fresh", Mode.REPLACE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (!Arrays.equals(fresh, export(repository))) {
			throw new IllegalStateException("Something is left of the test before");
		}
	}

	private void removeAddedPlaces(Writer writer) {
		places(writer).stream().filter(place -> !freshPlaces.contains(place.getId())).forEach(writer::remove);
	}

	private static List<Place> places(View view) {
		TreeIterator<EObject> all = view.gazetteer().eAllContents();
		Iterable<EObject> once = () -> all;
		return java.util.stream.StreamSupport.stream(once.spliterator(), false).filter(Place.class::isInstance).map(Place.class::cast).toList();
	}

	private static byte[] export(Repository repository) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			Transfer.exportAll(repository, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static Path cache() {
		try {
			return Files.createTempDirectory("huunghi-cache");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) {
		try {
			DataFolder.deleteTree(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
