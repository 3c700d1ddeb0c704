/** Takes cells for values of the model, as Vietnamese and Lao offices write them. */
package org.huunghi.sheet.value;
