package org.huunghi.union.xmi;

import org.eclipse.emf.ecore.EPackage;

/** Where a reader looks up packages, and takes in those that a file embeds because a plug-in may be missing. */
public interface PackageHost {
	/** The packages of the plug-ins that are there; embedded ones live as long as the records that were read. */
	PackageHost REGISTERED = new PackageHost() {
		@Override
		public EPackage find(String nsURI) {
			return EPackage.Registry.INSTANCE.getEPackage(nsURI);
		}

		@Override
		public void adopt(EPackage embedded) {
			// The objects' classes keep it; nobody else is to see what a file brought.
		}
	};

	/** @return the package known by that namespace, or null where there is none */
	EPackage find(String nsURI);

	/**
	 * Told of an embedded package whose namespace {@link #find(String)} does not know, before the first record is read. The package is
	 * complete and its references are resolved; a factory set here is used for its objects.
	 */
	void adopt(EPackage embedded);
}
