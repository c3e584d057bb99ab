graph [
 node [ label "a" ]
 node [ id 1 ]
 edge [ source 1 ]
 edge [ source 1 target 5 ]
]
