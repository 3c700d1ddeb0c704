package org.huunghi.cli.format.xmi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.cli.format.FileCheck;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Identified;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.gazetteer.StartGazetteer;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Validation;
import org.huunghi.union.xmi.OutsideReferences;
import org.huunghi.union.xmi.XmiException;
import org.huunghi.union.xmi.XmiInterchange;

/**
 * Checks an XMI file by itself: that it can be read, and what the rules find in it. Places of the gazetteer that every repository starts with
 * count as known; what else the file refers to outside itself can only be known where it is imported, so that is no more than a warning.
 */
public final class XmiCheck implements FileCheck {
	private static final Texts TEXTS = Texts.beside(XmiCheck.class, "messages");

	@Override
	public List<Finding> check(Path file, String name, Locale locale) throws IOException {
		List<EObject> roots;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			roots = XmiInterchange.read(in, name);
		} catch (XmiException e) {
			return List.of(Finding.error(e.line(), null, e.message(locale)));
		}
		if (roots.stream().noneMatch(root -> root instanceof Union || root instanceof Gazetteer || root instanceof Register)) {
			return List.of(Finding.error(1, null, TEXTS.get(locale, "xmi.nothing")));
		}
		Map<String, EObject> places = startPlaces();
		OutsideReferences.resolve(roots, places::get);
		IdLines lines = IdLines.of(file);
		List<Finding> findings = new ArrayList<>();
		for (EObject root : roots) {
			Validation.check(root, () -> false).forEach(problem -> findings.add(finding(problem, lines, locale)));
		}
		findings.sort(Comparator.comparingInt(Finding::line));
		return findings;
	}

	private static Map<String, EObject> startPlaces() {
		Map<String, EObject> places = new HashMap<>();
		StartGazetteer.load().eAllContents().forEachRemaining(object -> {
			if (object instanceof Place place) {
				places.put(place.getId(), place);
			}
		});
		return places;
	}

	private static Finding finding(Problem problem, IdLines lines, Locale locale) {
		int line = line(problem.target(), lines);
		String place = problem.path(locale);
		if (problem.feature() instanceof EReference reference && leadsOutside(problem.target(), reference)) {
			return Finding.warning(line, place, TEXTS.get(locale, "xmi.outside", problem.message(locale)));
		}
		return new Finding(problem.severity(), line, place, problem.message(locale) + " [" + problem.code() + ']');
	}

	private static boolean leadsOutside(EObject target, EReference reference) {
		Object value = target.eGet(reference, false);
		List<?> targets = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
		return targets.stream().anyMatch(one -> ((EObject) one).eIsProxy() && XmiInterchange.referencedId((EObject) one).isPresent());
	}

	/** Elements without an id of their own are found by the object that holds them. */
	private static int line(EObject target, IdLines lines) {
		for (EObject object = target; object != null; object = object.eContainer()) {
			if (object instanceof Identified identified && lines.of(identified.getId()) > 0) {
				return lines.of(identified.getId());
			}
		}
		return 1;
	}
}
