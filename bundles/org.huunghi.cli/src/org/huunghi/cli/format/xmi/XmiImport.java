package org.huunghi.cli.format.xmi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.format.ImportFormat;
import org.huunghi.cli.format.ImportOptions;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Union;
import org.huunghi.union.xmi.XmiInterchange;

/** Reads an XMI file with unions, the gazetteer, or both. */
public final class XmiImport implements ImportFormat {
	private static final Texts TEXTS = Texts.beside(XmiImport.class, "messages");

	@Override
	public CheckedFile check(Path file, String name, ImportOptions options, Locale locale) throws IOException {
		List<EObject> roots;
		try (InputStream in = open(file)) {
			roots = XmiInterchange.read(in, name);
		}
		if (roots.stream().noneMatch(root -> root instanceof Union || root instanceof Gazetteer)) {
			throw CliFailure.data(name + ":1: " + TEXTS.get(locale, "xmi.nothing"));
		}
		Set<String> outside = outside(roots);
		return (repository, replace) -> {
			checkReferences(outside, repository, file, name, locale);
			try (InputStream in = open(file)) {
				ImportSummary summary = Transfer.importAll(repository, in, name, replace ? Mode.REPLACE : Mode.ADD);
				return TEXTS.get(locale, "xmi.stored", name, summary.unions(), summary.records(), summary.places());
			}
		};
	}

	private static Set<String> outside(List<EObject> roots) {
		Set<String> ids = new LinkedHashSet<>();
		EcoreUtil.UnresolvedProxyCrossReferencer.find(roots).keySet().forEach(proxy -> XmiInterchange.referencedId(proxy).ifPresent(ids::add));
		return ids;
	}

	/** What the file refers to outside itself must be in the repository. */
	private static void checkReferences(Set<String> outside, Repository repository, Path file, String name, Locale locale) throws IOException {
		Optional<String> lost = repository.read(view -> outside.stream().filter(id -> view.find(id).isEmpty()).findFirst());
		if (lost.isPresent()) {
			throw CliFailure.data(name + ':' + line(file, XmiInterchange.REFERENCE_PREFIX + lost.get()) + ": " + TEXTS.get(locale, "xmi.lost", lost.get()));
		}
	}

	private static int line(Path file, String text) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return 1 + (int) lines.takeWhile(line -> !line.contains(text)).count();
		}
	}

	private static InputStream open(Path file) throws IOException {
		return new BufferedInputStream(Files.newInputStream(file));
	}
}
