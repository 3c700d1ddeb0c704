package org.huunghi.repository.internal.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A sum over everything that objects say, contain and refer to, in their order: the same for the same content, wherever it is stored. */
final class ContentSum {
	private final Map<EObject, Integer> numbers = new LinkedHashMap<>();
	private final MessageDigest digest;

	private ContentSum() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/**
	 * @param contents of each resource, by its path
	 * @return how many objects there are, and the sum in hexadecimal
	 */
	static String of(Map<String, List<EObject>> contents) {
		ContentSum sum = new ContentSum();
		contents.values().forEach(objects -> objects.forEach(sum::number));
		contents.forEach((path, objects) -> {
			sum.add(path);
			objects.forEach(object -> sum.add(Integer.toString(sum.numbers.get(object))));
		});
		sum.numbers.keySet().forEach(sum::add);
		return sum.numbers.size() + "-" + HexFormat.of().formatHex(sum.digest.digest());
	}

	private void number(EObject object) {
		if (numbers.putIfAbsent(object, numbers.size()) == null) {
			object.eContents().forEach(this::number);
		}
	}

	private void add(EObject object) {
		add(object.eClass().getEPackage().getNsURI() + '#' + object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer())) {
				Object value = object.eGet(feature);
				List<?> values = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
				if (!values.isEmpty()) {
					add(feature.getName() + ' ' + values.size());
					values.forEach(each -> add(feature instanceof EReference ? String.valueOf(numbers.get(each))
							: EcoreUtil.convertToString((EDataType) feature.getEType(), each)));
				}
			}
		}
	}

	private void add(String text) {
		digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}
